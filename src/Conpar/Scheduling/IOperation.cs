using Conpar.Tracing;

namespace Conpar.Scheduling;

/// <summary>What a job does that may have to wait for others, as those see it who decide which job goes on.</summary>
internal interface IOperation
{
    /// <summary>What wakes those who wait when it is released; several objects are an array of them.</summary>
    object Key { get; }

    /// <summary>The event that it is; null for none of its own.</summary>
    EventKind? Event { get; }

    /// <summary>What a report calls it.</summary>
    WaitKind Waits => WaitKind.Release;

    /// <summary>Whether something that is not a job may end the wait: then no deadlock is declared.</summary>
    bool IsOpenToOutside => false;

    /// <summary>Whether it may become possible without a word from any façade: then the lane looks before it lets time pass.</summary>
    bool IsSilent => false;

    /// <summary>Whether others see that it waits: its first try then changes something even where it does not go through.</summary>
    bool IsSeen => false;

    /// <summary>Whether it would go through now. Changes nothing.</summary>
    bool CanProceed();
}

/// <summary>The same as the job sees it that does it.</summary>
/// <typeparam name="T">What it gives.</typeparam>
internal interface IOperation<T> : IOperation
{
    /// <summary>What it gives where the time is over.</summary>
    T TimedOut => default!;

    /// <summary>Whether what the real one gave says that the time was over.</summary>
    bool IsTimedOut(T result) => EqualityComparer<T>.Default.Equals(result, TimedOut);

    /// <summary>Carries it out if that needs no waiting.</summary>
    bool Try(out T result);

    /// <summary>Carries it out on the caller's own thread, however long that takes, with the real one's exceptions.</summary>
    T Wait(int milliseconds, CancellationToken cancel);

    /// <summary>The same in asynchronous code.</summary>
    Task<T> WaitAsync(int milliseconds, CancellationToken cancel) => throw new NotSupportedException();

    /// <summary>What the real one gives, or throws, where it does not wait.</summary>
    JobTask<T> Refused(Patience patience) => patience.IsAsync ? new JobTask<T>(WaitAsync(patience.Milliseconds, patience.Cancel), default) : new JobTask<T>(null, Wait(patience.Milliseconds, patience.Cancel));

    /// <summary>Takes back what the first try left behind: the time is over, or it was cancelled.</summary>
    void GiveUp() { }

    /// <summary>What is thrown where it is cancelled while it waits.</summary>
    Exception Cancelled(CancellationToken cancel) => new OperationCanceledException(cancel);
}
