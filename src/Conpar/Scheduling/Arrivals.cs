using System.Collections.Concurrent;

namespace Conpar.Scheduling;

/// <summary>What threads outside the lane want done in it: wakes, and children to start.</summary>
internal sealed class Arrivals
{
    readonly ConcurrentQueue<Action> queue = new();
    readonly AutoResetEvent bell = new(false);
    volatile bool sleeping;

    /// <summary>Whether the lane is to look before it goes on.</summary>
    public bool IsEmpty => queue.IsEmpty;

    public void Add(Action arrival)
    {
        queue.Enqueue(arrival);
        Ring();
    }

    /// <summary>Ends a sleep.</summary>
    public void Ring()
    {
        Interlocked.MemoryBarrier();
        if (sleeping) bell.Set();
    }

    /// <summary>Carries out what came; by the thread that has the baton.</summary>
    public void CarryOut()
    {
        while (queue.TryDequeue(out Action? arrival)) arrival();
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
