// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Conpar.Scheduling;

namespace Conpar.Cooperation;

/// <summary><c>Stopwatch</c>: on the virtual clock it measures the lane's time.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Stopwatches
{
    [Controls("M:System.Diagnostics.Stopwatch.StartNew")]
    public static Stopwatch StartNew(Job job, int site)
    {
        Stopwatch made = new();
        Start(job, site, made);
        return made;
    }

    [Controls("M:System.Diagnostics.Stopwatch.Start", Touches = true)]
    public static void Start(Job job, int site, Stopwatch receiver)
    {
        if (Clocks.Elapsed(job) is not null && !receiver.IsRunning) Since(receiver) = job.Now;
        else receiver.Start();
        Runs(receiver) = true;
    }

    [Controls("M:System.Diagnostics.Stopwatch.Stop", Touches = true)]
    public static void Stop(Job job, int site, Stopwatch receiver)
    {
        if (Clocks.Elapsed(job) is null)
        {
            receiver.Stop();
            return;
        }

        Before(receiver) = ElapsedTicks(job, site, receiver);
        Runs(receiver) = false;
    }

    [Controls("M:System.Diagnostics.Stopwatch.Reset", Touches = true)]
    public static void Reset(Job job, int site, Stopwatch receiver) => receiver.Reset();

    [Controls("M:System.Diagnostics.Stopwatch.Restart", Touches = true)]
    public static void Restart(Job job, int site, Stopwatch receiver)
    {
        receiver.Reset();
        Start(job, site, receiver);
    }

    [Controls("P:System.Diagnostics.Stopwatch.Elapsed", Touches = true)]
    public static TimeSpan Elapsed(Job job, int site, Stopwatch receiver) => Clocks.Elapsed(job) is null ? receiver.Elapsed : LaneClock.Span(ElapsedTicks(job, site, receiver));

    [Controls("P:System.Diagnostics.Stopwatch.ElapsedMilliseconds", Touches = true)]
    public static long ElapsedMilliseconds(Job job, int site, Stopwatch receiver) => (long)Elapsed(job, site, receiver).TotalMilliseconds;

    [Controls("P:System.Diagnostics.Stopwatch.ElapsedTicks", Touches = true)]
    public static long ElapsedTicks(Job job, int site, Stopwatch receiver) =>
        Clocks.Elapsed(job) is null ? receiver.ElapsedTicks : Before(receiver) + (receiver.IsRunning ? job.Now - Since(receiver) : 0);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_elapsed")]
    static extern ref long Before(Stopwatch stopwatch);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_startTimeStamp")]
    static extern ref long Since(Stopwatch stopwatch);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_isRunning")]
    static extern ref bool Runs(Stopwatch stopwatch);
}
