using System.Diagnostics;
using System.Text;
using static Conpar.Tracing.TraceFormat;

namespace Conpar.Tracing;

/// <summary>Where a lane's events go. Chunks are handed out under a lock; each has one writer, which needs none.</summary>
internal abstract unsafe class TraceStore : IDisposable
{
    /// <summary>What a job's last events may use when the rest is full.</summary>
    const long Reserve = 16 << 20;

    readonly Lock gate = new();
    readonly long cap;
    byte* header, next, end;
    long taken;
    int jobs;

    protected TraceStore(long cap) => this.cap = cap;

    /// <summary>Makes room that is zero; it stays where it is while the store lives.</summary>
    protected abstract byte* Grow(int atLeast, out int size);

    /// <summary>To be called once, before the first event.</summary>
    protected void Open()
    {
        NewPiece(HeaderSize);
        header = next;
        next += HeaderSize;
        *(long*)(header + FrequencyAt) = Stopwatch.Frequency;
        Volatile.Write(ref *(long*)header, Magic);
        SiteTable.Follow(this);
    }

    /// <summary>Makes known a job; its events refer to it by the number that is returned.</summary>
    public int AddJob(string name)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(name);
        lock (gate)
        {
            int job = jobs++;
            WriteDefinition(ChunkKind.Job, job, bytes);
            return job;
        }
    }

    public void WriteSites(int first, ReadOnlySpan<Site> sites)
    {
        if (sites.Length == 0) return;
        using MemoryStream bytes = new();
        using BinaryWriter writer = new(bytes);
        writer.Write(first);
        writer.Write(sites.Length);
        foreach (Site site in sites)
        {
            writer.Write(site.Path);
            writer.Write(site.Line);
            writer.Write(site.Column);
            writer.Write(site.Text);
        }

        lock (gate) WriteDefinition(ChunkKind.Sites, 0, bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <summary>Hands out a chunk for a job's next events; null where the trace is full.</summary>
    /// <param name="job">The job.</param>
    /// <param name="bytes">The chunk's size with its header, a multiple of 8.</param>
    /// <param name="last">Whether it is for what must not be lost: how the job ended.</param>
    public byte* TakeEvents(int job, int bytes, bool last)
    {
        lock (gate) return taken + bytes > (last ? cap + Reserve : cap) ? null : Take(ChunkKind.Events, job, bytes);
    }

    public void CountLost() => Interlocked.Increment(ref *(long*)(header + LostAt));

    void WriteDefinition(ChunkKind kind, int job, ReadOnlySpan<byte> content)
    {
        int bytes = Chunk.HeaderSize + ((sizeof(int) + content.Length + 7) & ~7);
        byte* chunk = Take(kind, job, bytes);
        content.CopyTo(new Span<byte>(chunk + Chunk.HeaderSize + sizeof(int), content.Length));
        Volatile.Write(ref *(int*)(chunk + Chunk.HeaderSize), content.Length);
    }

    byte* Take(ChunkKind kind, int job, int bytes)
    {
        if (end - next < bytes) NewPiece(bytes);
        byte* chunk = next;
        next += bytes;
        taken += bytes;
        Write(chunk, kind, job, bytes);
        return chunk;
    }

    void NewPiece(int atLeast)
    {
        if (end - next >= Chunk.HeaderSize) Write(next, ChunkKind.Gap, 0, (int)(end - next));
        next = Grow(atLeast, out int size);
        end = next + size;
    }

    static void Write(byte* at, ChunkKind kind, int job, int bytes)
    {
        Chunk* chunk = (Chunk*)at;
        chunk->Kind = kind;
        chunk->Job = job;
        Volatile.Write(ref chunk->Bytes, bytes);
    }

    public virtual void Dispose() => SiteTable.Unfollow(this);
}
