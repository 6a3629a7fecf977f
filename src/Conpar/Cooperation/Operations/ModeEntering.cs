using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Cooperation.Operations;

/// <summary>Enters a lock for readers and writers: a model where jobs take turns, or the real one.</summary>
internal readonly struct ModeEntering(Job job, int site, ReaderWriterLockSlim real, LockMode mode) : IOperation<bool>
{
    readonly ModeWait? wait = ReaderWriterModels.Of(job, real) is { } model ? new ModeWait(job, model, mode) : null;

    public object Key => (object?)wait?.Model ?? real;

    public EventKind? Event => EventKind.Acquire;

    public WaitKind Waits => WaitKind.Lock;

    // Readers who come later wait for a writer that waits.
    public bool IsSeen => mode != LockMode.Read;

    public bool CanProceed() => wait is null || wait.CanEnter;

    public bool Try(out bool result)
    {
        if (wait is not null) return result = wait.TryEnter();
        result = Real(0);
        if (result && mode != LockMode.Read) job.Entered(real, site);
        return result;
    }

    public bool Wait(int milliseconds, CancellationToken cancel)
    {
        bool entered = Real(milliseconds);
        if (entered && mode != LockMode.Read) job.Entered(real, site);
        return entered;
    }

    public void GiveUp() => wait?.Leave();

    bool Real(int milliseconds) => mode switch
    {
        LockMode.Read => real.TryEnterReadLock(milliseconds),
        LockMode.Write => real.TryEnterWriteLock(milliseconds),
        _ => real.TryEnterUpgradeableReadLock(milliseconds),
    };
}
