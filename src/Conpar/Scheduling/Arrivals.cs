using System.Collections.Concurrent;

namespace Conpar.Scheduling;

/// <summary>Wakes that come from threads outside the lane.</summary>
internal sealed class Arrivals
{
    readonly ConcurrentQueue<(InterleavedJob Job, int Ticket, Woken By)> queue = new();
    readonly AutoResetEvent bell = new(false);
    volatile bool sleeping;

    /// <summary>Whether the lane is to look before it goes on.</summary>
    public bool IsEmpty => queue.IsEmpty;

    public void Add(InterleavedJob job, int ticket, Woken by)
    {
        queue.Enqueue((job, ticket, by));
        Ring();
    }

    /// <summary>Ends a sleep.</summary>
    public void Ring()
    {
        Interlocked.MemoryBarrier();
        if (sleeping) bell.Set();
    }

    public void WakeAll()
    {
        while (queue.TryDequeue(out var arrival)) arrival.Job.Wake(arrival.Ticket, arrival.By);
    }

    /// <summary>Sleeps until something comes, at most so long; negative for no limit.</summary>
    public void Sleep(int milliseconds, Func<bool> stop)
    {
        sleeping = true;
        Interlocked.MemoryBarrier();
        if (queue.IsEmpty && !stop()) bell.WaitOne(milliseconds);
        sleeping = false;
    }
}
