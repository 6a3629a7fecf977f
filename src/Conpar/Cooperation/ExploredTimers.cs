using System.ComponentModel;
using Conpar.Scheduling;
using Conpar.Stepping;

// The documentation is the real ones'.
#pragma warning disable CS1591

namespace Conpar.Cooperation;

/// <summary><c>Timer</c> in explored code: the real one never calls, a child job does.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ExploredTimers
{
    [Explores("M:System.Threading.Timer.#ctor(System.Threading.TimerCallback)")]
    public static Timer New(Job job, int site, Func<Job, object?, ExploredTask> callback)
    {
        Timer made = Idle(Timeout.Infinite, Timeout.Infinite);
        ((ExploredJob)job).Calls(site, made, Timeout.Infinite, Timeout.Infinite, own => callback(own, made));
        return made;
    }

    [Explores("M:System.Threading.Timer.#ctor(System.Threading.TimerCallback,System.Object,System.Int32,System.Int32)")]
    public static Timer New(Job job, int site, Func<Job, object?, ExploredTask> callback, object? state, int dueTime, int period) => New(job, site, callback, state, (long)dueTime, period);

    [Explores("M:System.Threading.Timer.#ctor(System.Threading.TimerCallback,System.Object,System.Int64,System.Int64)")]
    public static Timer New(Job job, int site, Func<Job, object?, ExploredTask> callback, object? state, long dueTime, long period)
    {
        Timer made = Idle(dueTime, period);
        ((ExploredJob)job).Calls(site, made, dueTime, period, own => callback(own, state));
        return made;
    }

    [Explores("M:System.Threading.Timer.#ctor(System.Threading.TimerCallback,System.Object,System.UInt32,System.UInt32)")]
    public static Timer New(Job job, int site, Func<Job, object?, ExploredTask> callback, object? state, uint dueTime, uint period) =>
        New(job, site, callback, state, Timers.Milliseconds(dueTime), Timers.Milliseconds(period));

    [Explores("M:System.Threading.Timer.#ctor(System.Threading.TimerCallback,System.Object,System.TimeSpan,System.TimeSpan)")]
    public static Timer New(Job job, int site, Func<Job, object?, ExploredTask> callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        New(job, site, callback, state, (long)dueTime.TotalMilliseconds, (long)period.TotalMilliseconds);

    [Explores("M:System.TimeProvider.CreateTimer(System.Threading.TimerCallback,System.Object,System.TimeSpan,System.TimeSpan)")]
    public static ITimer New(Job job, int site, TimeProvider receiver, Func<Job, object?, ExploredTask> callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (receiver != TimeProvider.System) ExploredJob.Refuse(job, "it sets a timer by a clock of its own");
        return New(job, site, callback, state, dueTime, period);
    }

    [Explores("M:System.Threading.ITimer.Dispose")]
    public static JobTask Dispose(Job job, int site, ITimer receiver) => Timers.Dispose(job, site, (Timer)receiver);

    [Explores("M:System.Threading.ITimer.DisposeAsync")]
    public static JobTask<ValueTask> DisposeAsync(Job job, int site, ITimer receiver) => Timers.DisposeAsync(job, site, (Timer)receiver);

    /// <summary>The real one, which refuses what it refuses.</summary>
    static Timer Idle(long due, long period) => new(static _ => { }, null, Math.Min(due, Timeout.Infinite), Math.Min(period, Timeout.Infinite));
}
