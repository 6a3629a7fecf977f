// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using Conpar.Scheduling;

namespace Conpar.Cooperation;

// Task.Delay: kept it is a task that the lane's clock completes, awaited it is a sleep.
public static partial class Tasks
{
    [Controls("M:System.Threading.Tasks.Task.Delay(System.Int32)")]
    public static Task Delay(Job job, int site, int millisecondsDelay) => Sleeping.Kept(job, millisecondsDelay, default);

    [Controls("M:System.Threading.Tasks.Task.Delay(System.Int32)", Awaited = true)]
    public static JobTask DelayAwaited(Job job, int site, int millisecondsDelay) => Sleeping.Delay(job, site, millisecondsDelay, default);

    [Controls("M:System.Threading.Tasks.Task.Delay(System.Int32,System.Threading.CancellationToken)")]
    public static Task Delay(Job job, int site, int millisecondsDelay, CancellationToken cancellationToken) =>
        Sleeping.Kept(job, millisecondsDelay, cancellationToken);

    [Controls("M:System.Threading.Tasks.Task.Delay(System.Int32,System.Threading.CancellationToken)", Awaited = true)]
    public static JobTask DelayAwaited(Job job, int site, int millisecondsDelay, CancellationToken cancellationToken) =>
        Sleeping.Delay(job, site, millisecondsDelay, cancellationToken);

    [Controls("M:System.Threading.Tasks.Task.Delay(System.TimeSpan)")]
    public static Task Delay(Job job, int site, TimeSpan delay) => Sleeping.Kept(job, Milliseconds(delay), default);

    [Controls("M:System.Threading.Tasks.Task.Delay(System.TimeSpan)", Awaited = true)]
    public static JobTask DelayAwaited(Job job, int site, TimeSpan delay) => Sleeping.Delay(job, site, Milliseconds(delay), default);

    [Controls("M:System.Threading.Tasks.Task.Delay(System.TimeSpan,System.Threading.CancellationToken)")]
    public static Task Delay(Job job, int site, TimeSpan delay, CancellationToken cancellationToken) =>
        Sleeping.Kept(job, Milliseconds(delay), cancellationToken);

    [Controls("M:System.Threading.Tasks.Task.Delay(System.TimeSpan,System.Threading.CancellationToken)", Awaited = true)]
    public static JobTask DelayAwaited(Job job, int site, TimeSpan delay, CancellationToken cancellationToken) =>
        Sleeping.Delay(job, site, Milliseconds(delay), cancellationToken);

    [Controls("M:System.Threading.Tasks.Task.Delay(System.TimeSpan,System.TimeProvider)")]
    public static Task Delay(Job job, int site, TimeSpan delay, TimeProvider timeProvider) =>
        timeProvider == TimeProvider.System ? Sleeping.Kept(job, Milliseconds(delay), default) : Task.Delay(delay, timeProvider);

    [Controls("M:System.Threading.Tasks.Task.Delay(System.TimeSpan,System.TimeProvider)", Awaited = true)]
    public static JobTask DelayAwaited(Job job, int site, TimeSpan delay, TimeProvider timeProvider) =>
        timeProvider == TimeProvider.System ? Sleeping.Delay(job, site, Milliseconds(delay), default) : Awaits.Task(job, site, Task.Delay(delay, timeProvider));

    [Controls("M:System.Threading.Tasks.Task.Delay(System.TimeSpan,System.TimeProvider,System.Threading.CancellationToken)")]
    public static Task Delay(Job job, int site, TimeSpan delay, TimeProvider timeProvider, CancellationToken cancellationToken) =>
        timeProvider == TimeProvider.System ? Sleeping.Kept(job, Milliseconds(delay), cancellationToken) : Task.Delay(delay, timeProvider, cancellationToken);

    [Controls("M:System.Threading.Tasks.Task.Delay(System.TimeSpan,System.TimeProvider,System.Threading.CancellationToken)", Awaited = true)]
    public static JobTask DelayAwaited(Job job, int site, TimeSpan delay, TimeProvider timeProvider, CancellationToken cancellationToken) =>
        timeProvider == TimeProvider.System ? Sleeping.Delay(job, site, Milliseconds(delay), cancellationToken) : Awaits.Task(job, site, Task.Delay(delay, timeProvider, cancellationToken));

    /// <summary>A span as <c>Task.Delay</c> takes it: up to about 49 days.</summary>
    static long Milliseconds(TimeSpan delay)
    {
        long milliseconds = (long)delay.TotalMilliseconds;
        ArgumentOutOfRangeException.ThrowIfLessThan(milliseconds, -1, nameof(delay));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(milliseconds, uint.MaxValue - 1, nameof(delay));
        return milliseconds;
    }
}
