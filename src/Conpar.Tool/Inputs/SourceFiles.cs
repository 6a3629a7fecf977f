namespace Conpar.Tool.Inputs;

/// <summary>What can be told of source files by their text alone.</summary>
static class SourceFiles
{
    /// <summary>Whether the file begins with <c>#:</c> directives, which only the SDK understands.</summary>
    public static bool HasDirectives(string file) =>
        Read(file).TakeWhile(line => line.Length == 0 || line[0] is '#' or '/' or ' ' or '\t' or '*').Any(line => line.StartsWith("#:", StringComparison.Ordinal));

    public static bool MayHaveJobs(string file) => Read(file).Any(line => line.Contains("[Job", StringComparison.Ordinal) || line.Contains(", Job", StringComparison.Ordinal));

    /// <summary>A folder's own source files, without what builds leave behind.</summary>
    public static string[] FilesIn(string folder)
    {
        EnumerationOptions options = new() { RecurseSubdirectories = true, IgnoreInaccessible = true };
        return
        [
            .. Directory.EnumerateFiles(Path.GetFullPath(folder), "*.cs", options)
                .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar, '/').Any(part => part is "bin" or "obj" || part.StartsWith('.')))
                .Order(StringComparer.Ordinal),
        ];
    }

    static IEnumerable<string> Read(string file)
    {
        try
        {
            return File.ReadAllLines(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UserError($"{file}: cannot be read: {fault.Message}");
        }
    }
}
