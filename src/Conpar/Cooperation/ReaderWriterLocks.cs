// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Cooperation.Operations;
using Conpar.Scheduling;
using Conpar.Stepping;

namespace Conpar.Cooperation;

/// <summary><c>ReaderWriterLockSlim</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ReaderWriterLocks
{
    [Controls("M:System.Threading.ReaderWriterLockSlim.EnterReadLock")]
    public static JobTask EnterReadLock(Job job, int site, ReaderWriterLockSlim receiver) => Enter(job, site, receiver, LockMode.Read, Timeout.Infinite).WithoutResult();

    [Controls("M:System.Threading.ReaderWriterLockSlim.TryEnterReadLock(System.Int32)")]
    public static JobTask<bool> TryEnterReadLock(Job job, int site, ReaderWriterLockSlim receiver, int millisecondsTimeout) =>
        Enter(job, site, receiver, LockMode.Read, millisecondsTimeout);

    [Controls("M:System.Threading.ReaderWriterLockSlim.TryEnterReadLock(System.TimeSpan)")]
    public static JobTask<bool> TryEnterReadLock(Job job, int site, ReaderWriterLockSlim receiver, TimeSpan timeout) =>
        Enter(job, site, receiver, LockMode.Read, Timeouts.Milliseconds(timeout));

    [Controls("M:System.Threading.ReaderWriterLockSlim.EnterWriteLock")]
    public static JobTask EnterWriteLock(Job job, int site, ReaderWriterLockSlim receiver) => Enter(job, site, receiver, LockMode.Write, Timeout.Infinite).WithoutResult();

    [Controls("M:System.Threading.ReaderWriterLockSlim.TryEnterWriteLock(System.Int32)")]
    public static JobTask<bool> TryEnterWriteLock(Job job, int site, ReaderWriterLockSlim receiver, int millisecondsTimeout) =>
        Enter(job, site, receiver, LockMode.Write, millisecondsTimeout);

    [Controls("M:System.Threading.ReaderWriterLockSlim.TryEnterWriteLock(System.TimeSpan)")]
    public static JobTask<bool> TryEnterWriteLock(Job job, int site, ReaderWriterLockSlim receiver, TimeSpan timeout) =>
        Enter(job, site, receiver, LockMode.Write, Timeouts.Milliseconds(timeout));

    [Controls("M:System.Threading.ReaderWriterLockSlim.EnterUpgradeableReadLock")]
    public static JobTask EnterUpgradeableReadLock(Job job, int site, ReaderWriterLockSlim receiver) =>
        Enter(job, site, receiver, LockMode.Upgradeable, Timeout.Infinite).WithoutResult();

    [Controls("M:System.Threading.ReaderWriterLockSlim.TryEnterUpgradeableReadLock(System.Int32)")]
    public static JobTask<bool> TryEnterUpgradeableReadLock(Job job, int site, ReaderWriterLockSlim receiver, int millisecondsTimeout) =>
        Enter(job, site, receiver, LockMode.Upgradeable, millisecondsTimeout);

    [Controls("M:System.Threading.ReaderWriterLockSlim.TryEnterUpgradeableReadLock(System.TimeSpan)")]
    public static JobTask<bool> TryEnterUpgradeableReadLock(Job job, int site, ReaderWriterLockSlim receiver, TimeSpan timeout) =>
        Enter(job, site, receiver, LockMode.Upgradeable, Timeouts.Milliseconds(timeout));

    [Controls("M:System.Threading.ReaderWriterLockSlim.ExitReadLock")]
    public static JobTask ExitReadLock(Job job, int site, ReaderWriterLockSlim receiver) => ModeLeaving.Exit(job, site, receiver, LockMode.Read);

    [Controls("M:System.Threading.ReaderWriterLockSlim.ExitWriteLock")]
    public static JobTask ExitWriteLock(Job job, int site, ReaderWriterLockSlim receiver) => ModeLeaving.Exit(job, site, receiver, LockMode.Write);

    [Controls("M:System.Threading.ReaderWriterLockSlim.ExitUpgradeableReadLock")]
    public static JobTask ExitUpgradeableReadLock(Job job, int site, ReaderWriterLockSlim receiver) => ModeLeaving.Exit(job, site, receiver, LockMode.Upgradeable);

    [Controls("P:System.Threading.ReaderWriterLockSlim.IsReadLockHeld")]
    public static bool IsReadLockHeld(Job job, int site, ReaderWriterLockSlim receiver) => RecursiveReadCount(job, site, receiver) > 0;

    [Controls("P:System.Threading.ReaderWriterLockSlim.IsWriteLockHeld")]
    public static bool IsWriteLockHeld(Job job, int site, ReaderWriterLockSlim receiver) => RecursiveWriteCount(job, site, receiver) > 0;

    [Controls("P:System.Threading.ReaderWriterLockSlim.IsUpgradeableReadLockHeld")]
    public static bool IsUpgradeableReadLockHeld(Job job, int site, ReaderWriterLockSlim receiver) => RecursiveUpgradeCount(job, site, receiver) > 0;

    [Controls("P:System.Threading.ReaderWriterLockSlim.RecursiveReadCount")]
    public static int RecursiveReadCount(Job job, int site, ReaderWriterLockSlim receiver) =>
        ReaderWriterModels.Of(job, receiver) is { } model ? model.Held(job, LockMode.Read) : receiver.RecursiveReadCount;

    [Controls("P:System.Threading.ReaderWriterLockSlim.RecursiveWriteCount")]
    public static int RecursiveWriteCount(Job job, int site, ReaderWriterLockSlim receiver) =>
        ReaderWriterModels.Of(job, receiver) is { } model ? model.Held(job, LockMode.Write) : receiver.RecursiveWriteCount;

    [Controls("P:System.Threading.ReaderWriterLockSlim.RecursiveUpgradeCount")]
    public static int RecursiveUpgradeCount(Job job, int site, ReaderWriterLockSlim receiver) =>
        ReaderWriterModels.Of(job, receiver) is { } model ? model.Held(job, LockMode.Upgradeable) : receiver.RecursiveUpgradeCount;

    [Controls("P:System.Threading.ReaderWriterLockSlim.CurrentReadCount")]
    public static int CurrentReadCount(Job job, int site, ReaderWriterLockSlim receiver) =>
        Counted(job, receiver) is { } model ? model.Readers : receiver.CurrentReadCount;

    [Controls("P:System.Threading.ReaderWriterLockSlim.WaitingReadCount")]
    public static int WaitingReadCount(Job job, int site, ReaderWriterLockSlim receiver) =>
        Counted(job, receiver) is { } model ? model.Waiters[(int)LockMode.Read] : receiver.WaitingReadCount;

    [Controls("P:System.Threading.ReaderWriterLockSlim.WaitingWriteCount")]
    public static int WaitingWriteCount(Job job, int site, ReaderWriterLockSlim receiver) =>
        Counted(job, receiver) is { } model ? model.Waiters[(int)LockMode.Write] : receiver.WaitingWriteCount;

    [Controls("P:System.Threading.ReaderWriterLockSlim.WaitingUpgradeCount")]
    public static int WaitingUpgradeCount(Job job, int site, ReaderWriterLockSlim receiver) =>
        Counted(job, receiver) is { } model ? model.Waiters[(int)LockMode.Upgradeable] : receiver.WaitingUpgradeCount;

    /// <summary>The model, for what depends on other jobs, too: no step orders such a question.</summary>
    static ReaderWriterModel? Counted(Job job, ReaderWriterLockSlim real)
    {
        ExploredJob.Refuse(job, "it asks who has a ReaderWriterLockSlim");
        return ReaderWriterModels.Of(job, real);
    }

    static JobTask<bool> Enter(Job job, int site, ReaderWriterLockSlim real, LockMode mode, int milliseconds)
    {
        Timeouts.Require(milliseconds);
        return Waiting.For<ModeEntering, bool>(job, site, new(job, site, real, mode), new Patience(milliseconds));
    }
}
