using System.Text.RegularExpressions;

namespace Conpar.Docs.Tests.Support;

/// <summary>
/// The folders of a project's sources, and which of them know which: by a <c>using</c>, or by a name that begins with the folder's. What is
/// below a folder is a part of it. What is beside the folders belongs to none: it is the project's face, or its beginning.
/// </summary>
sealed partial class SourceFolders
{
    readonly Dictionary<string, Dictionary<string, string>> known;

    SourceFolders(Dictionary<string, Dictionary<string, string>> known) => this.known = known;

    /// <summary>Those of a project, or of one of its folders, by its path in the repository.</summary>
    public static SourceFolders Of(string project)
    {
        string root = Path.Combine(Repository.Root, project), space = string.Join('.', project.Split('/').Skip(1));
        Dictionary<string, string[]> files = Directory.EnumerateDirectories(root).ToDictionary(folder => Path.GetFileName(folder)!, folder => Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories));
        foreach (string output in (string[])["bin", "obj"]) files.Remove(output);
        Dictionary<string, Regex> names = files.ToDictionary(folder => folder.Key, folder => NamesOf(space, folder.Key, folder.Value));
        return new(files.ToDictionary(folder => folder.Key, folder => KnownTo(folder.Key, folder.Value, names)));
    }

    /// <summary>The folders that one knows.</summary>
    public IEnumerable<string> KnownTo(string folder) => known[folder].Keys;

    /// <summary>Folders that know each other, with a file of each that knows the next one; null where there are none.</summary>
    public string? Cycle()
    {
        HashSet<string> seen = [];
        return known.Keys.Select(folder => CycleFrom(folder, [], seen)).FirstOrDefault(cycle => cycle is not null);
    }

    string? CycleFrom(string folder, List<string> path, HashSet<string> seen)
    {
        if (path.Contains(folder))
        {
            List<string> circle = [.. path.SkipWhile(one => one != folder), folder];
            return string.Concat(circle.Zip(circle.Skip(1), (from, to) => $"{from} ({known[from][to]}) → ")) + folder;
        }

        return seen.Add(folder) ? known[folder].Keys.Select(next => CycleFrom(next, [.. path, folder], seen)).FirstOrDefault(cycle => cycle is not null) : null;
    }

    /// <summary>What names a folder in code: its namespace, or one of its types after the folder's name.</summary>
    static Regex NamesOf(string space, string folder, IEnumerable<string> files) =>
        new($@"(?<![\w.])({Regex.Escape(space)}\.{folder}\b|{folder}\.({string.Join('|', files.Select(file => Path.GetFileName(file).Split('.')[0]).Distinct())})\b)");

    static Dictionary<string, string> KnownTo(string folder, IEnumerable<string> files, Dictionary<string, Regex> names)
    {
        Dictionary<string, string> known = [];
        foreach (string file in files)
        {
            string code = Comment().Replace(File.ReadAllText(file), "");
            foreach ((string other, Regex name) in names)
            {
                if (other != folder && name.IsMatch(code)) known.TryAdd(other, Path.GetFileName(file));
            }
        }

        return known;
    }

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
