// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using System.ComponentModel;
using System.Diagnostics;
using Conpar.Scheduling;
using Conpar.Stepping;

namespace Conpar.Cooperation;

/// <summary>What tells the time: on the virtual clock that of the lane, the same in each run; on the real one it is as it is.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Clocks
{
    /// <summary>Where the virtual clock begins.</summary>
    static readonly DateTimeOffset epoch = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Controls("P:System.DateTime.UtcNow")]
    public static DateTime UtcNow(Job job, int site) => Elapsed(job) is { } elapsed ? (epoch + elapsed).UtcDateTime : DateTime.UtcNow;

    // The virtual lane is nowhere: its local time is universal time.
    [Controls("P:System.DateTime.Now")]
    public static DateTime Now(Job job, int site) => Elapsed(job) is { } elapsed ? DateTime.SpecifyKind((epoch + elapsed).DateTime, DateTimeKind.Local) : DateTime.Now;

    [Controls("P:System.DateTime.Today")]
    public static DateTime Today(Job job, int site) => Now(job, site).Date;

    [Controls("P:System.DateTimeOffset.UtcNow")]
    public static DateTimeOffset OffsetUtcNow(Job job, int site) => Elapsed(job) is { } elapsed ? epoch + elapsed : DateTimeOffset.UtcNow;

    [Controls("P:System.DateTimeOffset.Now")]
    public static DateTimeOffset OffsetNow(Job job, int site) => Elapsed(job) is { } elapsed ? epoch + elapsed : DateTimeOffset.Now;

    [Controls("P:System.Environment.TickCount64")]
    public static long TickCount64(Job job, int site) => Elapsed(job) is { } elapsed ? (long)elapsed.TotalMilliseconds : Environment.TickCount64;

    [Controls("P:System.Environment.TickCount")]
    public static int TickCount(Job job, int site) => Elapsed(job) is { } elapsed ? (int)elapsed.TotalMilliseconds : Environment.TickCount;

    [Controls("M:System.Diagnostics.Stopwatch.GetTimestamp")]
    public static long GetTimestamp(Job job, int site) => Elapsed(job) is null ? Stopwatch.GetTimestamp() : job.Now;

    [Controls("M:System.Diagnostics.Stopwatch.GetElapsedTime(System.Int64)")]
    public static TimeSpan GetElapsedTime(Job job, int site, long startingTimestamp) => Stopwatch.GetElapsedTime(startingTimestamp, GetTimestamp(job, site));

    [Controls("M:System.Diagnostics.Stopwatch.GetElapsedTime(System.Int64,System.Int64)")]
    public static TimeSpan GetElapsedTime(Job job, int site, long startingTimestamp, long endingTimestamp) => Stopwatch.GetElapsedTime(startingTimestamp, endingTimestamp);

    [Controls("M:System.TimeProvider.GetUtcNow")]
    public static DateTimeOffset GetUtcNow(Job job, int site, TimeProvider receiver) => receiver == TimeProvider.System ? OffsetUtcNow(job, site) : receiver.GetUtcNow();

    [Controls("M:System.TimeProvider.GetLocalNow")]
    public static DateTimeOffset GetLocalNow(Job job, int site, TimeProvider receiver) => receiver == TimeProvider.System ? OffsetNow(job, site) : receiver.GetLocalNow();

    [Controls("M:System.TimeProvider.GetTimestamp")]
    public static long GetTimestamp(Job job, int site, TimeProvider receiver) => receiver == TimeProvider.System ? GetTimestamp(job, site) : receiver.GetTimestamp();

    [Controls("M:System.TimeProvider.GetElapsedTime(System.Int64)")]
    public static TimeSpan GetElapsedTime(Job job, int site, TimeProvider receiver, long startingTimestamp) =>
        receiver.GetElapsedTime(startingTimestamp, GetTimestamp(job, site, receiver));

    [Controls("M:System.TimeProvider.GetElapsedTime(System.Int64,System.Int64)")]
    public static TimeSpan GetElapsedTime(Job job, int site, TimeProvider receiver, long startingTimestamp, long endingTimestamp) =>
        receiver.GetElapsedTime(startingTimestamp, endingTimestamp);

    /// <summary>The time where it is virtual; explored jobs have none unless they are explored on the virtual clock.</summary>
    internal static TimeSpan? Elapsed(Job job) => job is ExploredJob or InterleavedJob { Lane.Clock.IsVirtual: true } ? LaneClock.Span(job.Now) : null;
}
