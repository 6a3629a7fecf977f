using Conpar.Snapshots;
using Conpar.Tool.Inputs;
using Conpar.Tool.Lanes;
using Conpar.Tracing;

namespace Conpar.Tool.Snapshots;

/// <summary>Where snapshots are: beside the file that declares the scenario, or all in one folder.</summary>
/// <param name="folder">The one folder; null for beside the sources.</param>
/// <param name="root">The folder that sources are below; null where a single file or an assembly was given.</param>
sealed class SnapshotFolders(string? folder, string? root)
{
    static readonly string[] builds = ["bin", "obj", ".git", "node_modules"];

    /// <param name="folder">What <c>--snapshots</c> gave.</param>
    /// <param name="input">What was given to verify.</param>
    public static SnapshotFolders Of(string? folder, Input input) => new(folder is null ? null : Path.GetFullPath(folder), Root(input));

    /// <summary>The snapshot of each scenario.</summary>
    public IReadOnlyList<SnapshotFile> FilesOf(IReadOnlyList<ScenarioInfo> scenarios)
    {
        string[] folders = [.. scenarios.Select(scenario => folder ?? FolderOf(scenario.At))];
        return
        [
            .. scenarios.Select((scenario, i) => new SnapshotFile(folders[i], SnapshotNames.Of(
                scenario.Name, scenario.FullName,
                isShared: Enumerable.Range(0, folders.Length).Any(other => other != i && folders[other] == folders[i] && scenarios[other].Name == scenario.Name)))),
        ];
    }

    /// <summary>Snapshots that belong to none of these.</summary>
    public IReadOnlyList<string> Orphans(IReadOnlyList<SnapshotFile> known)
    {
        HashSet<string> verified = [.. known.Select(file => file.Verified)];
        return [.. All(SnapshotFile.VerifiedEnd).Where(file => !verified.Contains(file))];
    }

    /// <summary>Every snapshot's file with such an end.</summary>
    public IEnumerable<string> All(string end) => folder is not null ? In(folder, end) : root is not null ? Below(root, end) : [];

    static IEnumerable<string> Below(string folder, string end) => In(folder, end).Concat(
        Directory.EnumerateDirectories(folder).Where(inner => !builds.Contains(Path.GetFileName(inner))).Order(StringComparer.Ordinal).SelectMany(inner => Below(inner, end)));

    static IEnumerable<string> In(string folder, string end) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*" + end).Order(StringComparer.Ordinal).Where(SnapshotFile.IsSnapshot)
        : [];

    static string? Root(Input input) => input switch
    {
        Input.Sources { Files: [var only], Shown: var shown } when only == Path.GetFullPath(shown) => null,
        Input.Sources sources => Path.GetFullPath(sources.Shown),
        Input.Project project when Path.GetExtension(project.File) != ".cs" => Path.GetDirectoryName(project.File),
        _ => null,
    };

    /// <summary>The folder of a source file. A deterministic build has written <c>/_/src/Bank.cs</c> for it: then it is looked for below the folder that was given, and above.</summary>
    string FolderOf(Site at)
    {
        if (File.Exists(at.Path)) return Path.GetDirectoryName(at.Path)!;
        string[] parts = at.Path.Split('/', '\\');
        for (string? start = root ?? Directory.GetCurrentDirectory(); start is not null; start = Path.GetDirectoryName(start))
        {
            for (int skipped = 1; skipped < parts.Length; skipped++)
            {
                string file = Path.Combine([start, .. parts.Skip(skipped)]);
                if (File.Exists(file)) return Path.GetDirectoryName(file)!;
            }
        }

        throw new UserError($"{at.Path}, which declares a scenario, is not on this machine, so its snapshot has no place; give one with --snapshots DIR");
    }
}
