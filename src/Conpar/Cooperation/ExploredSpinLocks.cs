// The documentation is the real one's.
#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Scheduling;
using Conpar.Stepping;

namespace Conpar.Cooperation;

/// <summary><c>SpinLock</c> in explored code: the real one is never taken, jobs own a model at the place where it is.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ExploredSpinLocks
{
    /// <summary>Enters it, and gives whether it was taken.</summary>
    public static JobTask<bool> Enter(Job job, int site, object? of, int member, bool isTracked, bool lockTaken) => TryEnter(job, site, of, member, isTracked, Timeout.Infinite, lockTaken);

    public static JobTask<bool> TryEnter(Job job, int site, object? of, int member, bool isTracked, bool lockTaken) => TryEnter(job, site, of, member, isTracked, 0, lockTaken);

    public static JobTask<bool> TryEnter(Job job, int site, object? of, int member, bool isTracked, TimeSpan timeout, bool lockTaken) => TryEnter(job, site, of, member, isTracked, Timeouts.Milliseconds(timeout), lockTaken);

    public static JobTask<bool> TryEnter(Job job, int site, object? of, int member, bool isTracked, int millisecondsTimeout, bool lockTaken)
    {
        if (lockTaken) throw new ArgumentException("The tookLock argument must be set to false before calling this method.");
        Timeouts.Require(millisecondsTimeout);
        return ((ExploredJob)job).EnterSpinLock(site, of, member, isTracked, millisecondsTimeout);
    }

    public static JobTask Exit(Job job, int site, object? of, int member, bool isTracked, bool useMemoryBarrier = true) => ((ExploredJob)job).LeaveSpinLock(site, of, member, isTracked);

    /// <summary>Whether any job has it, as it is seen in a step.</summary>
    public static JobTask<bool> IsHeld(Job job, int site, object? of, int member, bool isTracked) => ((ExploredJob)job).SeesSpinLock(site, of, member);

    public static JobTask<bool> IsHeldByCurrentThread(Job job, int site, object? of, int member, bool isTracked) =>
        new(null, isTracked ? ((ExploredJob)job).HasSpinLock(of, member) : throw new InvalidOperationException("Thread tracking is disabled."));
}
