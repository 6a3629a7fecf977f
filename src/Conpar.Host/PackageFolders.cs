using System.Xml.Linq;

namespace Conpar.Host;

/// <summary>Where packages lie on this machine.</summary>
static class PackageFolders
{
    /// <summary>NuGet's own, unless a project says otherwise.</summary>
    static string Usual =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } chosen
            ? chosen
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>Those that the assembly's project was restored from, if it lies in that project's output, then the usual one.</summary>
    public static IReadOnlyList<string> Of(string assembly)
    {
        string name = Path.GetFileNameWithoutExtension(assembly);
        for (string? above = Path.GetDirectoryName(assembly); above is not null; above = Path.GetDirectoryName(above))
        {
            string[] restored = [.. RestoredTo(Path.Combine(above, "obj")), .. RestoredTo(Path.Combine(above, "obj", name))];
            if (restored.Length > 0) return [.. restored, Usual];
        }

        return [Usual];
    }

    /// <summary>What a restore wrote down for builds: <c>Lib.csproj.nuget.g.props</c>.</summary>
    static IEnumerable<string> RestoredTo(string intermediate) => !Directory.Exists(intermediate)
        ? []
        : Directory.EnumerateFiles(intermediate, "*.nuget.g.props").Order(StringComparer.Ordinal)
            .SelectMany(file => XDocument.Load(file).Descendants().Where(element => element.Name.LocalName == "NuGetPackageFolders"))
            .SelectMany(element => element.Value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct();
}
