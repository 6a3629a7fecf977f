using System.Runtime.CompilerServices;
using Conpar.Cooperation.Operations;
using Conpar.Scheduling;
using Conpar.Stepping;
using Conpar.Tracing;

namespace Conpar.Cooperation;

/// <summary>
/// Entering and leaving spin locks. A spin lock keeps its state in itself, and with it the thread that has it: in the interleaved lane that is the
/// job, as a number that no thread has.
/// </summary>
internal static class SpinLocking
{
    const int FirstJob = 1 << 24, Anonymous = 1;

    public static void Enter(Job job, int site, ref SpinLock spinLock, int milliseconds, ref bool lockTaken)
    {
        ExploredJob.Refuse(job, "it takes a SpinLock");

        // The real one refuses bad arguments.
        if (job is not InterleavedJob own || lockTaken || milliseconds < Timeout.Infinite) EnterReal(job, site, ref spinLock, milliseconds, ref lockTaken);
        else EnterInTurns(own, site, ref spinLock, milliseconds, ref lockTaken);
    }

    public static void Exit(Job job, int site, ref SpinLock spinLock, bool useMemoryBarrier)
    {
        if (job is InterleavedJob own)
        {
            if (spinLock.IsThreadOwnerTrackingEnabled)
            {
                if (!IsHeld(job, ref spinLock)) throw new SynchronizationLockException("The calling thread does not hold the lock.");
                Owner(ref spinLock) = 0;
            }
            else
            {
                Owner(ref spinLock) &= ~Anonymous;
            }

            Releasing.Do(own, site, EventKind.Release, SpinRelease.In(own.Lane), static last => last.Count++).Block();
            return;
        }

        job.Write(EventKind.Release, site, 0);
        spinLock.Exit(useMemoryBarrier);
    }

    public static bool IsHeld(Job job, ref SpinLock spinLock)
    {
        if (job is not InterleavedJob own || !spinLock.IsThreadOwnerTrackingEnabled) return spinLock.IsHeldByCurrentThread;
        return Owner(ref spinLock) == Number(own);
    }

    static void EnterInTurns(InterleavedJob job, int site, ref SpinLock spinLock, int milliseconds, ref bool lockTaken)
    {
        if (spinLock.IsThreadOwnerTrackingEnabled && IsHeld(job, ref spinLock)) throw new LockRecursionException("The calling thread already holds the lock.");
        if (spinLock.IsHeld && milliseconds == 0)
        {
            job.Write(EventKind.Wait, site, 0);
            job.Turn().Block();
            return;
        }

        EventMark mark = job.Write(EventKind.Acquire, site, -1);
        long? due = Timeouts.Due(job, milliseconds);
        while (spinLock.IsHeld)
        {
            if (job.Waits<SpinRelease.After, bool>(site, new(SpinRelease.In(job.Lane)), new Patience(Left(job, due))).Block()) continue;
            mark.GaveUpAt(job.Now, job.NextOrder());
            return;
        }

        if (spinLock.IsThreadOwnerTrackingEnabled) Owner(ref spinLock) = Number(job);
        else Owner(ref spinLock) |= Anonymous;
        lockTaken = true;
        job.Waited(mark);
        job.Turn().Block();
    }

    static void EnterReal(Job job, int site, ref SpinLock spinLock, int milliseconds, ref bool lockTaken)
    {
        bool before = lockTaken;
        EventMark mark = default;
        if (!before && milliseconds >= Timeout.Infinite) mark = job.Write(EventKind.Acquire, site, -1);
        try
        {
            spinLock.TryEnter(milliseconds, ref lockTaken);
        }
        finally
        {
            if (lockTaken && !before) job.Waited(mark);
            else mark.GaveUpAt(job.Now, job.NextOrder());
        }
    }

    static int Left(Job job, long? due) => due is { } end ? (int)Math.Ceiling(LaneClock.Span(Math.Max(0, end - job.Now)).TotalMilliseconds) : Timeout.Infinite;

    static int Number(InterleavedJob job) => FirstJob + job.Index;

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_owner")]
    static extern ref int Owner(ref SpinLock spinLock);
}
