namespace Conpar.Tool.Inputs;

/// <summary>Source files as users know them.</summary>
static class ShownPath
{
    /// <summary>Relative to where the user is, unless that leads up and away; of a file that is not on this machine only the name.</summary>
    public static string Of(string path)
    {
        if (!Path.IsPathRooted(path)) return path;
        if (!File.Exists(path)) return Path.GetFileName(path.Replace('\\', '/'));
        string relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
