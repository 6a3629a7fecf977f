using Conpar.Snapshots;

namespace Conpar.Tool.Snapshots;

/// <summary>What <c>verify</c> left to be accepted; nothing is built to find it.</summary>
static class ReceivedFiles
{
    /// <param name="path">What was verified: a file stands for its folder, since its scenarios' snapshots are beside it.</param>
    /// <param name="snapshots">The one folder of all snapshots; null for beside the sources.</param>
    public static IEnumerable<string> Of(string? path, string? snapshots)
    {
        string full = Path.GetFullPath(path ?? ".");
        if (path is not null && !Directory.Exists(full) && !File.Exists(full)) throw new UserError($"{path}: there is no such file or folder");
        string root = Directory.Exists(full) ? full : Path.GetDirectoryName(full)!;
        return new SnapshotFolders(snapshots is null ? null : Path.GetFullPath(snapshots), root).All(SnapshotFile.ReceivedEnd);
    }
}
