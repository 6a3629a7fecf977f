#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Scheduling;

namespace Conpar.Cooperation;

/// <summary>What a job's thread does with itself.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Threads
{
    [Controls("M:System.Threading.Thread.Sleep(System.Int32)")]
    public static JobTask Sleep(Job job, int site, int millisecondsTimeout) => Sleeping.Sleep(job, site, millisecondsTimeout);

    [Controls("M:System.Threading.Thread.Sleep(System.TimeSpan)")]
    public static JobTask Sleep(Job job, int site, TimeSpan timeout) => Sleeping.Sleep(job, site, Timeouts.Milliseconds(timeout));

    [Controls("M:System.Threading.Thread.Yield")]
    public static Point<bool> Yield(Job job, int site) => job is InterleavedJob own ? new Point<bool>(own.GiveWay(), own.Lane.OthersAreReady) : new Point<bool>(default, Thread.Yield());
}
