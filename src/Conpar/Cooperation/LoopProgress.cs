namespace Conpar.Cooperation;

/// <summary>How far a loop goes: to its end, unless a body ends it before.</summary>
internal sealed class LoopProgress(CancellationToken cancel)
{
    readonly object gate = new();
    volatile bool isStopped, hasFailed;
    long lowestBreak = long.MaxValue;

    public bool IsStopped => isStopped;

    /// <summary>Whether a body has thrown.</summary>
    public bool HasFailed => hasFailed;

    /// <summary>The number of the first item after which the loop has been broken off; null where it has not.</summary>
    public long? LowestBreak => Volatile.Read(ref lowestBreak) is var lowest && lowest == long.MaxValue ? null : lowest;

    /// <summary>Whether the item is not to be begun any more, and may be left where it has been.</summary>
    public bool IsOver(long number) => cancel.IsCancellationRequested || isStopped || hasFailed || number > Volatile.Read(ref lowestBreak);

    public void Fail() => hasFailed = true;

    /// <summary>No item is begun from now on.</summary>
    public void Stop()
    {
        lock (gate)
        {
            if (LowestBreak is not null) throw new InvalidOperationException("Stop was called after Break was called.");
            isStopped = true;
        }
    }

    /// <summary>No item after this one is begun.</summary>
    public void Break(long number)
    {
        lock (gate)
        {
            if (isStopped) throw new InvalidOperationException("Break was called after Stop was called.");
            Volatile.Write(ref lowestBreak, Math.Min(lowestBreak, number));
        }
    }
}
