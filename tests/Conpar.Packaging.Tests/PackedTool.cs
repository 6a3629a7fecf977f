using System.Diagnostics;
using System.Reflection;

namespace Conpar.Packaging.Tests;

/// <summary>The packages of this repository in a feed of their own, and the tool installed from there; once for all tests.</summary>
public sealed class PackedTool : IDisposable
{
    readonly string root = Directory.CreateTempSubdirectory("conpar-packed-").FullName;

    public PackedTool()
    {
        // An empty package folder, so that nothing comes from an earlier build of the same version.
        Directory.CreateDirectory(Feed);
        Require(Run(Repository, "dotnet", "pack", "-o", Feed, "-nodeReuse:false"));
        File.WriteAllText(
            Path.Combine(root, "nuget.config"),
            $"""<configuration><packageSources><add key="packed" value="{Feed}" /></packageSources></configuration>""");
        Require(Run(root, "dotnet", "new", "install", Path.Combine(Feed, $"Conpar.Templates.{Version}.nupkg"), "--debug:custom-hive", Templates));
        Require(Run(root, "dotnet", "tool", "install", "Conpar.Tool", "--version", Version, "--tool-path", "bin", "--add-source", Feed));
    }

    public string Feed => Path.Combine(root, "feed");

    public string Version { get; } = "0.1.0";

    public static string Repository { get; } =
        typeof(PackedTool).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "RepositoryRoot").Value!;

    /// <summary>A new folder that sees the feed.</summary>
    public string NewFolder(params (string File, string Text)[] files)
    {
        string folder = Directory.CreateDirectory(Path.Combine(root, Path.GetRandomFileName())).FullName;
        foreach ((string file, string text) in files) File.WriteAllText(Path.Combine(folder, file), text);
        return folder;
    }

    public ProcessResult Conpar(string folder, params string[] arguments) => Run(folder, Path.Combine(root, "bin", "conpar"), arguments);

    /// <summary>The tool where no package was ever restored.</summary>
    public ProcessResult ConparElsewhere(string folder, params string[] arguments) => Run(folder, Path.Combine(root, "bin", "conpar"), arguments, home: folder, packages: "none");

    /// <summary>The SDK, with the packages of the feed and template folders of its own.</summary>
    public ProcessResult Dotnet(string folder, params string[] arguments) => Run(folder, "dotnet", arguments);

    /// <summary>The SDK as one has it who knows nothing of this repository: with a home and a folder of their own.</summary>
    public ProcessResult DotnetElsewhere(string home, params string[] arguments) => Run(home, "dotnet", arguments, home);

    /// <summary>Where installed templates are kept, away from the developer's own.</summary>
    public string Templates => Path.Combine(root, "templates");

    ProcessResult Run(string folder, string program, params string[] arguments) => Run(folder, program, arguments, home: null);

    ProcessResult Run(string folder, string program, string[] arguments, string? home, string packages = "packages")
    {
        ProcessStartInfo start = new(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        if (folder != Repository) start.Environment["NUGET_PACKAGES"] = Path.Combine(root, packages);
        if (home is not null) start.Environment["HOME"] = home;
        start.Environment["CONPAR_CACHE"] = Path.Combine(root, "cache");
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["NO_COLOR"] = "1";

        // A person accepts snapshots, and the tests stand for one.
        start.Environment.Remove("CI");
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        return new ProcessResult(process.ExitCode, output.Result, errors.Result);
    }

    static void Require(ProcessResult result)
    {
        if (result.Code != 0) throw new InvalidOperationException(result.ToString());
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}
