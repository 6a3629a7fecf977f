using System.Diagnostics;

namespace Conpar.Scheduling;

/// <summary>The time in an interleaved lane, in ticks of the stopwatch since its start: real, or virtual, which only jumps.</summary>
internal sealed class LaneClock(bool isVirtual)
{
    long start = Stopwatch.GetTimestamp();
    long jumpedTo;

    public bool IsVirtual { get; } = isVirtual;

    public long Now => IsVirtual ? jumpedTo : Stopwatch.GetTimestamp() - start;

    /// <summary>The lane starts now.</summary>
    public void Start() => start = Stopwatch.GetTimestamp();

    public void JumpTo(long time) => jumpedTo = time;

    public static long Ticks(TimeSpan span) => (long)(span.Ticks * ((double)Stopwatch.Frequency / TimeSpan.TicksPerSecond));

    public static TimeSpan Span(long ticks) => TimeSpan.FromTicks((long)(ticks * ((double)TimeSpan.TicksPerSecond / Stopwatch.Frequency)));
}
