namespace Conpar.Tool.Inputs;

/// <summary>Tells what a PATH is.</summary>
static class InputFinder
{
    static readonly string[] projectPatterns = ["*.csproj", "*.fsproj", "*.vbproj"];
    static readonly string[] solutionPatterns = ["*.sln", "*.slnx"];

    public static Input Find(string? path) => path is null ? Here(Directory.GetCurrentDirectory()) : Given(path);

    static Input Given(string path)
    {
        if (Directory.Exists(path)) return Folder(path);
        if (!File.Exists(path)) throw new UserError($"{path}: there is no such file or folder");
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".cs" => SourceFile(path),
            ".csproj" or ".sln" or ".slnx" => new Input.Project(Path.GetFullPath(path), path),
            ".dll" or ".exe" => Assembly(path),
            _ => throw new UserError($"{path}: give a .cs file, a folder, a .csproj, .sln or .slnx, or a .dll"),
        };
    }

    static Input SourceFile(string path)
    {
        string full = Path.GetFullPath(path);
        return SourceFiles.HasDirectives(full) ? new Input.Project(full, path) : new Input.Sources([full], path);
    }

    /// <summary>An assembly that has the forms of its jobs is taken as it is; else its project is built with them, where that can be found.</summary>
    static Input Assembly(string path)
    {
        string full = Path.GetFullPath(path);
        bool lacksForms = AssemblyProbe.Read(full) is { Scenarios: > 0, HasForms: false };
        return lacksForms && SourceProject.Of(full) is { } project ? new Input.Project(project, ShownPath.Of(project)) { InPlaceOf = path } : new Input.Built(full, path);
    }

    /// <summary>A folder that was named: its solution, else its project, else its files.</summary>
    static Input Folder(string path)
    {
        if (One(path, solutionPatterns) is { } solution) return new Input.Project(solution, Shown(path, solution));
        if (One(path, projectPatterns) is { } project) return new Input.Project(project, Shown(path, project));
        string[] files = SourceFiles.FilesIn(path);
        if (files.Length == 0) throw FirstJob.Missing($"no project and no .cs file in {path}");
        return new Input.Sources(files, path);
    }

    /// <summary>No PATH: this folder's project, else those of its files that have jobs. A solution is only built when it is named.</summary>
    static Input Here(string folder)
    {
        if (One(folder, projectPatterns) is { } project) return new Input.Project(project, Path.GetFileName(project));
        string[] files = [.. Directory.EnumerateFiles(folder, "*.cs").Order(StringComparer.Ordinal)];
        string[] withJobs = [.. files.Where(SourceFiles.MayHaveJobs)];
        if (withJobs.Length == 1) return SourceFile(Path.GetRelativePath(folder, withJobs[0]));
        if (withJobs.Length > 1) return new Input.Sources(files, ".");
        string? solution = All(folder, solutionPatterns).FirstOrDefault();
        return new Input.Demos(
            "no project and no .cs file with a [Job] in this folder"
            + (solution is null ? "" : $" (for the solution's jobs: conpar run {Path.GetFileName(solution)})"));
    }

    static string? One(string folder, string[] patterns)
    {
        string[] found = All(folder, patterns);
        return found.Length switch
        {
            0 => null,
            1 => found[0],
            _ => throw new UserError($"{folder}: which of these? {string.Join(", ", found.Select(Path.GetFileName))}"),
        };
    }

    static string[] All(string folder, string[] patterns) =>
        [.. patterns.SelectMany(p => Directory.EnumerateFiles(Path.GetFullPath(folder), p)).Order(StringComparer.Ordinal)];

    static string Shown(string folder, string file) => Path.Combine(folder, Path.GetFileName(file));
}
