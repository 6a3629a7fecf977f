using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Cooperation.Operations;

/// <summary>Enters a lock: the lane's model where jobs share a thread, the real one where each has its own.</summary>
internal readonly struct LockEntering<TLock>(Job job, int site, TLock real, EventKind? kind = EventKind.Acquire) : IOperation<bool> where TLock : struct, IRealLock
{
    readonly LockModel? model = (job as InterleavedJob)?.Lane.LockOf(real.Key);

    public object Key => (object?)model ?? real.Key;

    public EventKind? Event => kind;

    public WaitKind Waits => WaitKind.Lock;

    public bool CanProceed() => model is null || model.IsFreeFor((InterleavedJob)job);

    public bool Try(out bool result)
    {
        if (model is not null) return result = model.TryEnter((InterleavedJob)job, site);
        result = real.TryEnter(0);
        if (result) job.Entered(real.Key, site);
        return result;
    }

    public bool Wait(int milliseconds, CancellationToken cancel)
    {
        bool entered = real.TryEnter(milliseconds);
        if (entered) job.Entered(real.Key, site);
        return entered;
    }
}
