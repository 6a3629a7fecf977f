using System.Text;

namespace Conpar.Snapshots;

/// <summary>
/// A scenario's snapshot on disk, by Verify's conventions: <c>Bank.verified.txt</c> is what was accepted, <c>Bank.received.txt</c> what differs
/// from it; both are UTF-8 with a byte order mark and LF. Files are written beside their place and then renamed, so that whoever is
/// killed at whatever moment leaves the old file or the new one.
/// </summary>
internal sealed class SnapshotFile(string folder, string name)
{
    public const string VerifiedEnd = ".verified.txt", ReceivedEnd = ".received.txt";

    static readonly UTF8Encoding encoding = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    public string Folder => folder;

    public string Verified { get; } = Path.Combine(folder, name + VerifiedEnd);

    public string Received { get; } = Path.Combine(folder, name + ReceivedEnd);

    /// <summary>What was accepted; null where nothing was.</summary>
    /// <exception cref="SnapshotFileException">The file cannot be read, or is no snapshot of this format.</exception>
    public string? ReadVerified() => File.Exists(Verified) ? Read(Verified, "restore it, or accept what there is now") : null;

    /// <summary>Keeps what differs, for review and for accepting.</summary>
    /// <exception cref="SnapshotFileException">The file cannot be written.</exception>
    public void WriteReceived(string text)
    {
        string draft = $"{Received}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (FileStream stream = new(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                stream.Write(encoding.GetPreamble());
                stream.Write(encoding.GetBytes(text));
                stream.Flush(flushToDisk: true);
            }

            File.Move(draft, Received, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Forget(draft);
            throw new SnapshotFileException($"{Path.GetFileName(Received)} cannot be written: {fault.Message}");
        }
    }

    /// <summary>What was received is no longer true.</summary>
    public void DeleteReceived() => Forget(Received);

    /// <summary>Takes over what was received, in one step.</summary>
    /// <exception cref="SnapshotFileException">It cannot be read, is no snapshot of this format, or cannot be moved.</exception>
    public void Accept()
    {
        Read(Received, "run conpar verify again");
        try
        {
            if (File.Exists(Verified) && (File.GetAttributes(Verified) & FileAttributes.ReadOnly) != 0) throw new UnauthorizedAccessException("it is read-only");
            File.Move(Received, Verified, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new SnapshotFileException($"{Path.GetFileName(Verified)} cannot be replaced: {fault.Message}");
        }
    }

    /// <summary>Whether a file is a snapshot of any version of the format; other tools' files have the same endings.</summary>
    public static bool IsSnapshot(string file)
    {
        try
        {
            using StreamReader reader = new(file, encoding);
            char[] start = new char[SnapshotText.AnyHeader.Length];
            return reader.ReadBlock(start) == start.Length && SnapshotText.AnyHeader.AsSpan().SequenceEqual(start);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }

    static string Read(string file, string remedy)
    {
        string text;
        try
        {
            text = encoding.GetString(File.ReadAllBytes(file)).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new SnapshotFileException($"{Path.GetFileName(file)} cannot be read: {fault.Message}");
        }
        catch (ArgumentException)
        {
            throw new SnapshotFileException($"{Path.GetFileName(file)} is damaged: it is not UTF-8 text; {remedy}", isContent: true);
        }

        string first = text.Split('\n')[0];
        if (first == SnapshotText.Header) return text;
        throw new SnapshotFileException(
            first.StartsWith(SnapshotText.AnyHeader, StringComparison.Ordinal)
                ? $"{Path.GetFileName(file)} has the format '{first}', and this is '{SnapshotText.Header}'; {remedy}"
                : $"{Path.GetFileName(file)} is damaged: it does not begin with '{SnapshotText.Header}'; {remedy}", isContent: true);
    }

    static void Forget(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // It stays, and is written over the next time.
        }
    }
}
