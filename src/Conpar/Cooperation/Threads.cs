#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Scheduling;
using Conpar.Stepping;

namespace Conpar.Cooperation;

/// <summary>What a job's thread does with itself.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class Threads
{
    [Controls("M:System.Threading.Thread.Sleep(System.Int32)")]
    public static JobTask Sleep(Job job, int site, int millisecondsTimeout) => Sleeping.Sleep(job, site, millisecondsTimeout);

    [Controls("M:System.Threading.Thread.Sleep(System.TimeSpan)")]
    public static JobTask Sleep(Job job, int site, TimeSpan timeout) => Sleeping.Sleep(job, site, Timeouts.Milliseconds(timeout));

    [Controls("M:System.Threading.Thread.Yield")]
    public static JobTask<bool> Yield(Job job, int site)
    {
        if (job is ExploredJob) return new JobTask<bool>(null, false);
        return job is InterleavedJob own ? Yielded(own, site) : new JobTask<bool>(null, Thread.Yield());

        static JobTask<bool> Yielded(InterleavedJob job, int site)
        {
            bool others = job.Lane.OthersAreReady;
            return Spinning.Once(job, site).WithResult(others);
        }
    }

    [Controls("M:System.Threading.Thread.SpinWait(System.Int32)")]
    public static JobTask SpinWait(Job job, int site, int iterations)
    {
        if (job is InterleavedJob own) return Spinning.Once(own, site);
        if (job is ExploredJob) return default;
        Thread.SpinWait(iterations);
        return default;
    }
}
