using System.ComponentModel;

namespace Conpar.Tracing;

/// <summary>The places in source that generated code names by number.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SiteTable
{
    /// <summary>What generated code passes where it does not know the place.</summary>
    public const int Unknown = -1;

    /// <summary>A place in one source file.</summary>
    /// <param name="Line">The line, from 1.</param>
    /// <param name="Column">The column, from 1.</param>
    /// <param name="Text">The source text there, shortened to one line.</param>
    public readonly record struct Entry(int Line, int Column, string Text);

    static readonly Lock gate = new();
    static readonly List<TraceStore> followers = [];
    static Site[] sites = new Site[64];
    static int count;

    /// <summary>Adds the places of a source file; the first gets the number that is returned, the others follow.</summary>
    public static int Add(string path, ReadOnlySpan<Entry> entries)
    {
        lock (gate)
        {
            int first = count;
            if (sites.Length < first + entries.Length) Array.Resize(ref sites, Math.Max(sites.Length * 2, first + entries.Length));
            foreach (Entry entry in entries) sites[count++] = new Site(path, entry.Line, entry.Column, entry.Text);
            foreach (TraceStore store in followers) store.WriteSites(first, sites.AsSpan(first, entries.Length));
            return first;
        }
    }

    /// <summary>The place of a number; null where it is unknown.</summary>
    internal static Site? Find(int id)
    {
        lock (gate) return (uint)id < (uint)count ? sites[id] : null;
    }

    /// <summary>Writes every place into a store, those that are there now and those that come.</summary>
    internal static void Follow(TraceStore store)
    {
        lock (gate)
        {
            store.WriteSites(0, sites.AsSpan(0, count));
            followers.Add(store);
        }
    }

    internal static void Unfollow(TraceStore store)
    {
        lock (gate) followers.Remove(store);
    }
}
