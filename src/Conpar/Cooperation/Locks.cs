#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Cooperation.Operations;
using Conpar.Scheduling;

namespace Conpar.Cooperation;

/// <summary><c>System.Threading.Lock</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Locks
{
    [Controls("M:System.Threading.Lock.Enter")]
    public static JobTask Enter(Job job, int site, Lock receiver) => Locking.Enter(job, site, new OwnLock(receiver));

    [Controls("M:System.Threading.Lock.TryEnter")]
    public static JobTask<bool> TryEnter(Job job, int site, Lock receiver) => Locking.TryEnter(job, site, new OwnLock(receiver), 0);

    [Controls("M:System.Threading.Lock.TryEnter(System.Int32)")]
    public static JobTask<bool> TryEnter(Job job, int site, Lock receiver, int millisecondsTimeout) => Locking.TryEnter(job, site, new OwnLock(receiver), millisecondsTimeout);

    [Controls("M:System.Threading.Lock.TryEnter(System.TimeSpan)")]
    public static JobTask<bool> TryEnter(Job job, int site, Lock receiver, TimeSpan timeout) => Locking.TryEnter(job, site, new OwnLock(receiver), Timeouts.Milliseconds(timeout));

    [Controls("M:System.Threading.Lock.Exit")]
    public static JobTask Exit(Job job, int site, Lock receiver) => Locking.Exit(job, site, new OwnLock(receiver));

    [Controls("M:System.Threading.Lock.EnterScope")]
    public static JobTask<LockScope> EnterScope(Job job, int site, Lock receiver)
    {
        LockScope scope = new(job, site, receiver);
        return job is InterleavedJob ? Later(Enter(job, site, receiver), scope) : Now(Enter(job, site, receiver), scope);

        static JobTask<LockScope> Now(JobTask entered, LockScope scope)
        {
            entered.Block();
            return new JobTask<LockScope>(null, scope);
        }

        static async JobTask<LockScope> Later(JobTask entering, LockScope scope)
        {
            await entering;
            return scope;
        }
    }

    [Controls("P:System.Threading.Lock.IsHeldByCurrentThread")]
    public static bool IsHeldByCurrentThread(Job job, int site, Lock receiver) => Locking.IsHeld(job, new OwnLock(receiver));
}
