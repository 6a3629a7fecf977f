#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Scheduling;

namespace Conpar.Cooperation;

/// <summary>What a job's thread does with itself.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Threads
{
    [Controls("M:System.Threading.Thread.Sleep(System.Int32)")]
    public static JobTask Sleep(Job job, int site, int millisecondsTimeout) => throw new NotImplementedException();

    [Controls("M:System.Threading.Thread.Sleep(System.TimeSpan)")]
    public static JobTask Sleep(Job job, int site, TimeSpan timeout) => throw new NotImplementedException();

    [Controls("M:System.Threading.Thread.Yield")]
    public static Point<bool> Yield(Job job, int site) => throw new NotImplementedException();
}
