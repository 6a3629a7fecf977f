namespace Conpar.Tool.Inputs;

/// <summary>The user's cache folder for conpar; whatever is in it may be deleted at any time.</summary>
static class CacheFolder
{
    static readonly TimeSpan kept = TimeSpan.FromDays(30);

    public static string Root { get; } = Find();

    /// <summary>A folder of this run's own.</summary>
    public static string NewFolder(string prefix)
    {
        Directory.CreateDirectory(Root);
        return Directory.CreateDirectory(Path.Combine(Root, $"{prefix}-{Environment.ProcessId}-{Path.GetRandomFileName()}")).FullName;
    }

    /// <summary>Removes what was not used for long.</summary>
    public static void Prune()
    {
        try
        {
            foreach (string folder in Directory.EnumerateDirectories(Root))
            {
                if (DateTime.UtcNow - Directory.GetLastWriteTimeUtc(folder) > kept) Directory.Delete(folder, recursive: true);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Another conpar is at it, or it is not ours: nothing depends on it.
        }
    }

    static string Find()
    {
        if (Environment.GetEnvironmentVariable("CONPAR_CACHE") is { Length: > 0 } chosen) return Path.GetFullPath(chosen);
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string? caches =
            OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
            : OperatingSystem.IsMacOS() ? Path.Combine(home, "Library", "Caches")
            : Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } xdg ? xdg
            : home.Length > 0 ? Path.Combine(home, ".cache")
            : null;
        foreach (string folder in new[] { caches, Path.GetTempPath() }.OfType<string>().Select(f => Path.Combine(f, "conpar")))
        {
            if (CanWrite(folder)) return folder;
        }

        throw new UserError("there is no folder to write to; set CONPAR_CACHE to one");
    }

    static bool CanWrite(string folder)
    {
        try
        {
            // One that is there may be another user's.
            Directory.CreateDirectory(Path.Combine(folder, $"probe-{Path.GetRandomFileName()}")).Delete();
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
