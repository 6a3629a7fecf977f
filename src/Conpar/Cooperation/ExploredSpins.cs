using System.ComponentModel;
using Conpar.Scheduling;
using Conpar.Stepping;

// The documentation is the real ones'.
#pragma warning disable CS1591

namespace Conpar.Cooperation;

/// <summary><c>SpinWait.SpinUntil</c> in explored code: a wait for a change of what the condition looks at.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ExploredSpins
{
    [Explores("M:System.Threading.SpinWait.SpinUntil(System.Func{System.Boolean})")]
    public static JobTask Until(Job job, int site, Func<Job, ExploredTask<bool>> condition) => Looks(job, site, condition).AsOperation().WithoutResult();

    [Explores("M:System.Threading.SpinWait.SpinUntil(System.Func{System.Boolean},System.Int32)")]
    public static JobTask<bool> Until(Job job, int site, Func<Job, ExploredTask<bool>> condition, int millisecondsTimeout)
    {
        Timeouts.Require(millisecondsTimeout);
        return (millisecondsTimeout < 0 ? Looks(job, site, condition) : LooksInTime((ExploredJob)job, site, condition, millisecondsTimeout)).AsOperation();
    }

    [Explores("M:System.Threading.SpinWait.SpinUntil(System.Func{System.Boolean},System.TimeSpan)")]
    public static JobTask<bool> Until(Job job, int site, Func<Job, ExploredTask<bool>> condition, TimeSpan timeout) => Until(job, site, condition, Timeouts.Milliseconds(timeout));

    /// <summary>One in a loop of which nobody knows whether it only looks: no step, until it has gone round so often that the others go on first.</summary>
    public static JobTask Once(Job job, int site, ref SpinWait spin)
    {
        SpinWaits.CountOnce(ref spin);
        return ((ExploredJob)job).Lingers(site);
    }

    static async ExploredTask<bool> Looks(Job job, int site, Func<Job, ExploredTask<bool>> condition)
    {
        job.BeginsSpin(site);
        while (!await condition(job)) job.Spins(site);
        return true;
    }

    static ExploredTask<bool> LooksInTime(ExploredJob job, int site, Func<Job, ExploredTask<bool>> condition, int milliseconds) =>
        job.IsTimed(milliseconds) ? LooksUntil(job, site, condition, job.Time + milliseconds) : LooksTwice(job, site, condition, milliseconds);

    static async ExploredTask<bool> LooksUntil(ExploredJob job, int site, Func<Job, ExploredTask<bool>> condition, long due)
    {
        job.BeginsSpin(site);
        while (!await condition(job))
        {
            if (job.Time >= due) return false;
            await job.SpinsUntil(site, due);
        }

        return true;
    }

    /// <summary>The time is over at any moment: what a look sees between the first and the last one of these sees, too.</summary>
    static async ExploredTask<bool> LooksTwice(ExploredJob job, int site, Func<Job, ExploredTask<bool>> condition, int milliseconds)
    {
        if (await condition(job)) return true;
        if (milliseconds == 0) return false;
        await job.Passes(site, isAsync: false);
        return await condition(job);
    }
}
