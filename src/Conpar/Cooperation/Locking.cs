using Conpar.Cooperation.Operations;
using Conpar.Scheduling;
using Conpar.Stepping;
using Conpar.Tracing;

namespace Conpar.Cooperation;

/// <summary>Entering and leaving locks: of the lane's model where jobs share a thread, of the real one where each has its own.</summary>
internal static class Locking
{
    public static JobTask Enter<TLock>(Job job, int site, TLock real) where TLock : struct, IRealLock =>
        job is ExploredJob explored ? explored.Enter(site, real.Key) : Waiting.For<LockEntering<TLock>, bool>(job, site, new(job, site, real), Patience.Endless).WithoutResult();

    public static JobTask<bool> TryEnter<TLock>(Job job, int site, TLock real, int milliseconds) where TLock : struct, IRealLock
    {
        Timeouts.Require(milliseconds);
        if (job is ExploredJob explored) return explored.TryEnter(site, real.Key, milliseconds);
        return Waiting.For<LockEntering<TLock>, bool>(job, site, new(job, site, real), new Patience(milliseconds));
    }

    public static JobTask Exit<TLock>(Job job, int site, TLock real) where TLock : struct, IRealLock
    {
        if (job is ExploredJob explored) return explored.Exit(site, real.Key);
        if (job is InterleavedJob own)
        {
            LockModel model = own.Lane.LockOf(real.Key);
            model.RequireOwner(own);
            return Releasing.Do(own, site, EventKind.Release, model, static model => model.Exit(), wakes: 0);
        }

        // Before it is done, so that the next one's entering is not seen before this leaving; and not at all if it fails.
        if (real.IsHeld)
        {
            job.Leaving(real.Key);
            job.Write(EventKind.Release, site, 0);
        }

        real.Exit();
        return default;
    }

    /// <summary>Enters the model without an event, for what in the other lane is no lock that one sees.</summary>
    public static JobTask EnterInSilence(InterleavedJob job, int site, object key) =>
        Waiting.For<LockEntering<MonitorLock>, bool>(job, site, new(job, site, new MonitorLock(key), kind: null), Patience.Endless).WithoutResult();

    public static JobTask ExitInSilence(InterleavedJob job, int site, object key) => Releasing.Do(job, site, null, job.Lane.LockOf(key), static model => model.Exit(), wakes: 0);

    public static bool IsHeld<TLock>(Job job, TLock real) where TLock : struct, IRealLock =>
        job is ExploredJob explored ? explored.Holds(real.Key) : job is InterleavedJob own ? own.Lane.LockOf(real.Key).Owner == own : real.IsHeld;
}
