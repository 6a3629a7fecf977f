// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Scheduling;

namespace Conpar.Cooperation;

/// <summary><c>SpinLock</c>. A reference to one cannot outlive an await: all of these block.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SpinLocks
{
    [Controls("M:System.Threading.SpinLock.Enter(System.Boolean@)")]
    public static void Enter(Job job, int site, ref SpinLock receiver, ref bool lockTaken) => SpinLocking.Enter(job, site, ref receiver, Timeout.Infinite, ref lockTaken);

    [Controls("M:System.Threading.SpinLock.TryEnter(System.Boolean@)")]
    public static void TryEnter(Job job, int site, ref SpinLock receiver, ref bool lockTaken) => SpinLocking.Enter(job, site, ref receiver, 0, ref lockTaken);

    [Controls("M:System.Threading.SpinLock.TryEnter(System.Int32,System.Boolean@)")]
    public static void TryEnter(Job job, int site, ref SpinLock receiver, int millisecondsTimeout, ref bool lockTaken) =>
        SpinLocking.Enter(job, site, ref receiver, millisecondsTimeout, ref lockTaken);

    [Controls("M:System.Threading.SpinLock.TryEnter(System.TimeSpan,System.Boolean@)")]
    public static void TryEnter(Job job, int site, ref SpinLock receiver, TimeSpan timeout, ref bool lockTaken) =>
        SpinLocking.Enter(job, site, ref receiver, Timeouts.Milliseconds(timeout), ref lockTaken);

    [Controls("M:System.Threading.SpinLock.Exit")]
    public static void Exit(Job job, int site, ref SpinLock receiver) => SpinLocking.Exit(job, site, ref receiver, useMemoryBarrier: true);

    [Controls("M:System.Threading.SpinLock.Exit(System.Boolean)")]
    public static void Exit(Job job, int site, ref SpinLock receiver, bool useMemoryBarrier) => SpinLocking.Exit(job, site, ref receiver, useMemoryBarrier);

    [Controls("P:System.Threading.SpinLock.IsHeldByCurrentThread")]
    public static bool IsHeldByCurrentThread(Job job, int site, ref SpinLock receiver) => SpinLocking.IsHeld(job, ref receiver);
}
