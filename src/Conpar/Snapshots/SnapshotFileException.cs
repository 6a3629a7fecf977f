namespace Conpar.Snapshots;

/// <summary>A snapshot's file cannot be used; the message says which, why, and what to do.</summary>
/// <param name="message">In one line.</param>
/// <param name="isContent">Whether the file could be read, and what is in it is wrong: accepting anew puts that right.</param>
internal sealed class SnapshotFileException(string message, bool isContent = false) : Exception(message)
{
    public bool IsContent { get; } = isContent;
}
