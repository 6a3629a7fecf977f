// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Scheduling;
using Conpar.Stepping;

namespace Conpar.Cooperation;

/// <summary><c>Timer</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Timers
{
    [Controls("M:System.Threading.Timer.#ctor(System.Threading.TimerCallback)")]
    public static Timer New(Job job, int site, TimerCallback callback) =>
        TimerBody.Make(job, site, callback, null, isOwnState: true, static (call, state) => new Timer(call, state, Timeout.Infinite, Timeout.Infinite), Timeout.Infinite, Timeout.Infinite);

    [Controls("M:System.Threading.Timer.#ctor(System.Threading.TimerCallback,System.Object,System.Int32,System.Int32)")]
    public static Timer New(Job job, int site, TimerCallback callback, object? state, int dueTime, int period) =>
        TimerBody.Make(job, site, callback, state, isOwnState: false, (call, given) => new Timer(call, given, dueTime, period), dueTime, period);

    [Controls("M:System.Threading.Timer.#ctor(System.Threading.TimerCallback,System.Object,System.Int64,System.Int64)")]
    public static Timer New(Job job, int site, TimerCallback callback, object? state, long dueTime, long period) =>
        TimerBody.Make(job, site, callback, state, isOwnState: false, (call, given) => new Timer(call, given, dueTime, period), dueTime, period);

    [Controls("M:System.Threading.Timer.#ctor(System.Threading.TimerCallback,System.Object,System.UInt32,System.UInt32)")]
    public static Timer New(Job job, int site, TimerCallback callback, object? state, uint dueTime, uint period) =>
        TimerBody.Make(job, site, callback, state, isOwnState: false, (call, given) => new Timer(call, given, dueTime, period), Milliseconds(dueTime), Milliseconds(period));

    [Controls("M:System.Threading.Timer.#ctor(System.Threading.TimerCallback,System.Object,System.TimeSpan,System.TimeSpan)")]
    public static Timer New(Job job, int site, TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        TimerBody.Make(job, site, callback, state, isOwnState: false, (call, given) => new Timer(call, given, dueTime, period), (long)dueTime.TotalMilliseconds, (long)period.TotalMilliseconds);

    [Controls("M:System.Threading.Timer.Change(System.Int32,System.Int32)")]
    public static JobTask<bool> Change(Job job, int site, Timer receiver, int dueTime, int period) => Change(job, site, receiver, (long)dueTime, period);

    [Controls("M:System.Threading.Timer.Change(System.Int64,System.Int64)")]
    public static JobTask<bool> Change(Job job, int site, Timer receiver, long dueTime, long period)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dueTime, -1);
        ArgumentOutOfRangeException.ThrowIfLessThan(period, -1);
        if (job is ExploredJob explored) return explored.Changes(site, receiver, dueTime, period);
        if (TimerBody.Of(receiver) is not { } own) return new JobTask<bool>(null, receiver.Change(dueTime, period));
        own.Change(dueTime, period);
        return new JobTask<bool>(null, true);
    }

    [Controls("M:System.Threading.Timer.Change(System.UInt32,System.UInt32)")]
    public static JobTask<bool> Change(Job job, int site, Timer receiver, uint dueTime, uint period) => Change(job, site, receiver, Milliseconds(dueTime), Milliseconds(period));

    [Controls("M:System.Threading.Timer.Change(System.TimeSpan,System.TimeSpan)")]
    public static JobTask<bool> Change(Job job, int site, Timer receiver, TimeSpan dueTime, TimeSpan period) =>
        Change(job, site, receiver, (long)dueTime.TotalMilliseconds, (long)period.TotalMilliseconds);

    [Controls("M:System.Threading.Timer.Dispose")]
    public static JobTask Dispose(Job job, int site, Timer receiver)
    {
        TimerBody.Of(receiver)?.Stop();
        receiver.Dispose();
        return job is ExploredJob explored ? explored.Stops(site, receiver) : default;
    }

    [Controls("M:System.Threading.Timer.Dispose(System.Threading.WaitHandle)")]
    public static bool Dispose(Job job, int site, Timer receiver, WaitHandle notifyObject)
    {
        ExploredJob.Refuse(job, "it has a handle told of a timer's end");
        TimerBody.Of(receiver)?.Stop();
        return receiver.Dispose(notifyObject);
    }

    [Controls("M:System.Threading.Timer.DisposeAsync")]
    public static JobTask<ValueTask> DisposeAsync(Job job, int site, Timer receiver)
    {
        if (job is ExploredJob explored) return explored.StopsAndEnds(site, receiver);
        TimerBody.Of(receiver)?.Stop();
        return new JobTask<ValueTask>(null, receiver.DisposeAsync());
    }

    /// <summary>The largest number stands for never.</summary>
    internal static long Milliseconds(uint time) => time == uint.MaxValue ? Timeout.Infinite : time;
}
