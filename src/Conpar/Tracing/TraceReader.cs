using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using static Conpar.Tracing.TraceFormat;

namespace Conpar.Tracing;

/// <summary>Reads a trace. What is cut off or makes no sense ends the chunk it is in; what is whole is kept.</summary>
internal sealed class TraceReader
{
    struct Read
    {
        public TraceRecord Record;
        public string Text;
        public int Job, Sequence;
    }

    readonly List<string?> jobs = [];
    readonly Dictionary<int, Site> sites = [];
    readonly List<Read> events = [];
    readonly Dictionary<string, string> texts = [];
    long lost, frequency = Stopwatch.Frequency;

    /// <param name="bytes">The trace or, in order, one of the pieces it was written in.</param>
    /// <param name="first">Whether it begins with the header.</param>
    public void Add(ReadOnlySpan<byte> bytes, bool first)
    {
        if (first)
        {
            if (bytes.Length < HeaderSize || MemoryMarshal.Read<long>(bytes) != Magic) return;
            frequency = Math.Max(1, MemoryMarshal.Read<long>(bytes[FrequencyAt..]));
            lost = MemoryMarshal.Read<long>(bytes[LostAt..]);
            bytes = bytes[HeaderSize..];
        }

        while (bytes.Length >= Chunk.HeaderSize)
        {
            Chunk chunk = MemoryMarshal.Read<Chunk>(bytes);
            if (chunk.Bytes < Chunk.HeaderSize) return;
            ReadOnlySpan<byte> content = bytes[Chunk.HeaderSize..Math.Min(chunk.Bytes, bytes.Length)];
            if (chunk.Kind == ChunkKind.Events) AddEvents(chunk.Job, content);
            else if (chunk.Kind is ChunkKind.Job or ChunkKind.Sites) AddDefinition(chunk, content);
            bytes = bytes[Math.Min(chunk.Bytes, bytes.Length)..];
        }
    }

    public Trace ToTrace()
    {
        Read[] all = [.. events];

        // Program order first: a job that moves between threads writes into several chunks at a time.
        Array.Sort(all, static (a, b) => a.Job != b.Job ? a.Job.CompareTo(b.Job) : ByTime(a, b));
        for (int i = 1; i < all.Length; i++) all[i].Sequence = all[i].Job != all[i - 1].Job ? 0 : all[i - 1].Sequence + (all[i].Record.Kind == (byte)EventKind.Turn ? 0 : 1);
        Array.Sort(all, static (a, b) => ByTime(a, b) is not 0 and int order ? order : a.Job != b.Job ? a.Job.CompareTo(b.Job) : a.Sequence.CompareTo(b.Sequence));
        return new Trace([.. jobs.Select(name => name ?? "?")], [.. all.Select(ToEvent)], lost);
    }

    static int ByTime(in Read a, in Read b) => a.Record.Time != b.Record.Time ? a.Record.Time.CompareTo(b.Record.Time) : a.Record.Order.CompareTo(b.Record.Order);

    TraceEvent ToEvent(Read read) => new(
        Span(read.Record.Time), read.Job, read.Sequence, (EventKind)read.Record.Kind, sites.GetValueOrDefault(read.Record.Site), read.Text,
        Span(read.Record.Duration), read.Record.Core, read.Record.Thread);

    TimeSpan Span(long ticks) => ticks < 0 ? TimeSpan.FromTicks(-1) : TimeSpan.FromTicks((long)(ticks * (double)TimeSpan.TicksPerSecond / frequency));

    void AddEvents(int job, ReadOnlySpan<byte> content)
    {
        if ((uint)job >= (uint)jobs.Count) return;
        while (content.Length >= TraceRecord.Size)
        {
            TraceRecord record = MemoryMarshal.Read<TraceRecord>(content);
            if (record.Kind is < (byte)EventKind.Start or > (byte)EventKind.Turn || record.TextBytes < 0) return;
            int size = TraceRecord.Size;
            string text = "";
            if (record.TextBytes > 0)
            {
                if (record.TextBytes > content.Length - TraceRecord.Size) return;
                size = TraceRecord.SizeWith(record.TextBytes);
                text = TextOf(content.Slice(TraceRecord.Size, record.TextBytes));
            }

            events.Add(new Read { Record = record, Text = text, Job = job });
            content = content[Math.Min(size, content.Length)..];
        }
    }

    void AddDefinition(Chunk chunk, ReadOnlySpan<byte> content)
    {
        if (content.Length < sizeof(int) || MemoryMarshal.Read<int>(content) is var length && (length <= 0 || length > content.Length - sizeof(int)))
        {
            // An empty name is as good as none.
            if (chunk.Kind == ChunkKind.Job && chunk.Job == jobs.Count) jobs.Add("");
            return;
        }

        content = content.Slice(sizeof(int), length);
        if (chunk.Kind == ChunkKind.Job && chunk.Job == jobs.Count) jobs.Add(Encoding.UTF8.GetString(content));
        else if (chunk.Kind == ChunkKind.Sites) AddSites(content.ToArray());
    }

    void AddSites(byte[] content)
    {
        using BinaryReader reader = new(new MemoryStream(content));
        try
        {
            int first = reader.ReadInt32(), count = reader.ReadInt32();
            for (int i = 0; i < count; i++) sites[first + i] = new Site(reader.ReadString(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadString());
        }
        catch (Exception cut) when (cut is EndOfStreamException or FormatException or ArgumentException)
        {
            // The rest of the places is unknown; the events stay.
        }
    }

    /// <summary>Many events say the same: one string for all.</summary>
    string TextOf(ReadOnlySpan<byte> utf8)
    {
        string text = Encoding.UTF8.GetString(utf8);
        if (text.Length > 64) return text;
        if (texts.TryGetValue(text, out string? known)) return known;
        if (texts.Count < 100_000) texts.Add(text, text);
        return text;
    }
}
