namespace Conpar.Packaging.Tests;

/// <summary>The README's way to a project of one's own.</summary>
public sealed class ReadmeTests(PackedTool tool) : IDisposable
{
    readonly string home = Directory.CreateTempSubdirectory("conpar-home-").FullName;

    [Fact]
    public void ThePackageIsAddedAsItSays()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "NuGet keeps its settings elsewhere there");
        string settings = Path.Combine(".nuget", "NuGet", "NuGet.Config"), own = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), settings);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(home, settings))!);
        if (File.Exists(own)) File.Copy(own, Path.Combine(home, settings));
        Succeeds("new", "classlib", "-o", "MyProject");

        string[] commands = [.. File.ReadLines(Path.Combine(PackedTool.Repository, "README.md")).SkipWhile(line => !line.StartsWith("dotnet nuget add source", StringComparison.Ordinal)).TakeWhile(line => line != "```")];
        foreach (string command in commands) Succeeds(command.Replace("~/conpar/artifacts/packages", tool.Feed, StringComparison.Ordinal).Split(' ')[1..]);

        Assert.Equal(2, commands.Length);
        Assert.Contains("Include=\"Conpar\"", File.ReadAllText(Path.Combine(home, "MyProject", "MyProject.csproj")), StringComparison.Ordinal);
    }

    void Succeeds(params string[] arguments)
    {
        ProcessResult result = tool.DotnetElsewhere(home, arguments);
        Assert.True(result.Code == 0, result.ToString());
    }

    public void Dispose() => Directory.Delete(home, recursive: true);
}
