using System.Runtime.CompilerServices;
using System.Text;
using static Conpar.Tracing.TraceFormat;

namespace Conpar.Tracing;

/// <summary>Writes one job's events; one thread at a time.</summary>
internal sealed unsafe class TraceBuffer(TraceStore store, int job, int thread)
{
    const int FirstChunk = 512, LargestChunk = 64 << 10, LongestText = 4 << 20;

    byte* next, end;
    int chunkBytes = FirstChunk;
    bool full;
    CoreReading core;

    /// <summary>The thread that writes.</summary>
    public int Thread { get; set; } = thread;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public EventMark Append(EventKind kind, int site, long time, long duration, long order)
    {
        TraceRecord* record = (TraceRecord*)next;
        if (end - next < TraceRecord.Size)
        {
            record = Room(kind, TraceRecord.Size);
            if (record is null) return default;
        }

        next = (byte*)(record + 1);
        return Fill(record, kind, site, time, duration, order, 0);
    }

    public EventMark Append(EventKind kind, int site, long time, long duration, long order, ReadOnlySpan<char> text)
    {
        if (text.Length > LongestText) text = text[..LongestText];
        int most = text.Length * 3;
        TraceRecord* record = (TraceRecord*)next;
        if (end - next < TraceRecord.Size + most)
        {
            most = Encoding.UTF8.GetByteCount(text);
            record = Room(kind, TraceRecord.SizeWith(most));
            if (record is null) return default;
        }

        int bytes = Encoding.UTF8.GetBytes(text, new Span<byte>(record + 1, most));
        next = (byte*)record + TraceRecord.SizeWith(bytes);
        return Fill(record, kind, site, time, duration, order, bytes);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    EventMark Fill(TraceRecord* record, EventKind kind, int site, long time, long duration, long order, int textBytes)
    {
        record->Core = core.At(time);
        record->Thread = Thread;
        record->Site = site;
        record->TextBytes = textBytes;
        record->Time = time;
        record->Duration = duration;
        record->Order = order;
        Volatile.Write(ref record->Kind, (byte)kind);
        return new EventMark(record);
    }

    /// <summary>Room for a record in this chunk or a new one; null where the trace is full.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    TraceRecord* Room(EventKind kind, int bytes)
    {
        if (end - next >= bytes) return (TraceRecord*)next;
        bool last = kind is EventKind.Throw or EventKind.Result or EventKind.End;
        byte* chunk = null;
        if (!full)
        {
            int size = Math.Max(chunkBytes, Chunk.HeaderSize + bytes);
            chunk = store.TakeEvents(job, size, last: false);
            end = chunk + size;
        }

        if (chunk is null)
        {
            full = true;
            int size = Chunk.HeaderSize + bytes;
            if (last) chunk = store.TakeEvents(job, size, last: true);
            end = chunk + size;
        }

        if (chunk is null)
        {
            next = end = null;
            store.CountLost();
            return null;
        }

        if (chunkBytes == LargestChunk) FreshMemory.Populate(chunk, LargestChunk);
        chunkBytes = Math.Min(chunkBytes * 2, LargestChunk);
        next = chunk + Chunk.HeaderSize;
        return (TraceRecord*)next;
    }
}
