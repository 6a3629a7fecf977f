namespace Conpar.Snapshots;

/// <summary>What a scenario's snapshot is called: its class, or its full name where two in the same folder have the same.</summary>
internal static class SnapshotNames
{
    public static string Of(string name, string fullName, bool isShared) => new([.. (isShared ? fullName : name).Select(c => Array.IndexOf(Path.GetInvalidFileNameChars(), c) >= 0 || c is '<' or '>' or ':' or '|' ? '_' : c)]);
}
