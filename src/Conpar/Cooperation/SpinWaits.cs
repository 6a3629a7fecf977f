#pragma warning disable CS1591
using System.ComponentModel;
using System.Runtime.CompilerServices;
using Conpar.Scheduling;
using Conpar.Stepping;
using Conpar.Tracing;

namespace Conpar.Cooperation;

/// <summary><c>SpinWait</c>: a spin gives the turn to others.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SpinWaits
{
    // A reference cannot outlive an await: these block.
    [Controls("M:System.Threading.SpinWait.SpinOnce")]
    public static void SpinOnce(Job job, int site, ref SpinWait receiver)
    {
        if (job is InterleavedJob own) Spin(own, site, ref receiver);
        else if (job is not ExploredJob) receiver.SpinOnce();
    }

    [Controls("M:System.Threading.SpinWait.SpinOnce(System.Int32)")]
    public static void SpinOnce(Job job, int site, ref SpinWait receiver, int sleep1Threshold)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sleep1Threshold, -1);
        if (job is InterleavedJob own) Spin(own, site, ref receiver);
        else if (job is not ExploredJob) receiver.SpinOnce(sleep1Threshold);
    }

    [Controls("M:System.Threading.SpinWait.SpinUntil(System.Func{System.Boolean})")]
    public static JobTask SpinUntil(Job job, int site, Func<bool> condition) => Until(job, site, condition, Timeout.Infinite).WithoutResult();

    [Controls("M:System.Threading.SpinWait.SpinUntil(System.Func{System.Boolean},System.Int32)")]
    public static JobTask<bool> SpinUntil(Job job, int site, Func<bool> condition, int millisecondsTimeout) => Until(job, site, condition, millisecondsTimeout);

    [Controls("M:System.Threading.SpinWait.SpinUntil(System.Func{System.Boolean},System.TimeSpan)")]
    public static JobTask<bool> SpinUntil(Job job, int site, Func<bool> condition, TimeSpan timeout) => Until(job, site, condition, Timeouts.Milliseconds(timeout));

    static void Spin(InterleavedJob job, int site, ref SpinWait spin)
    {
        CountOnce(ref spin);
        Spinning.Once(job, site).Block();
    }

    internal static void CountOnce(ref SpinWait spin) => Count(ref spin) = Math.Max(1, spin.Count + 1);

    static JobTask<bool> Until(Job job, int site, Func<bool> condition, int milliseconds)
    {
        Timeouts.Require(milliseconds);
        ArgumentNullException.ThrowIfNull(condition);
        ExploredJob.Refuse(job, "it spins until a delegate says that a condition holds");
        return job is InterleavedJob own ? InTurns(own, site, condition, milliseconds) : new JobTask<bool>(null, ForReal(job, site, condition, milliseconds));
    }

    static async JobTask<bool> InTurns(InterleavedJob job, int site, Func<bool> condition, int milliseconds)
    {
        EventMark mark = job.Write(EventKind.Wait, site, -1);
        long? due = Timeouts.Due(job, milliseconds);

        // Time passes for one who waits for it, too.
        if (due is { } end) job.Lane.Alarms.Set(end, static () => { });
        bool holds;
        while (!(holds = condition()) && !(job.Now >= due)) await Spinning.Once(job, site);
        job.Waited(mark);
        return holds;
    }

    static bool ForReal(Job job, int site, Func<bool> condition, int milliseconds)
    {
        EventMark mark = job.Write(EventKind.Wait, site, -1);
        try
        {
            return SpinWait.SpinUntil(condition, milliseconds);
        }
        finally
        {
            job.Waited(mark);
        }
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_count")]
    static extern ref int Count(ref SpinWait spin);
}
