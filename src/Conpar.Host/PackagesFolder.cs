namespace Conpar.Host;

/// <summary>Where NuGet keeps packages on this machine.</summary>
static class PackagesFolder
{
    public static string Path { get; } =
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } chosen
            ? chosen
            : System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
