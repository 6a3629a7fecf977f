using System.Runtime.CompilerServices;
using Conpar.Cooperation.Operations;
using Conpar.Parallelism;
using Conpar.Scheduling;
using Conpar.Stepping;
using Conpar.Tracing;

namespace Conpar.Cooperation;

/// <summary>Timers that jobs make: their calls are a child job in the background.</summary>
internal static class TimerBody
{
    static readonly ConditionalWeakTable<Timer, LaneTimer> timers = [];

    public static LaneTimer? Of(Timer timer) => timers.TryGetValue(timer, out LaneTimer? own) ? own : null;

    /// <summary>Makes a timer; where jobs take turns the real one never calls.</summary>
    public static Timer Make(Job job, int site, TimerCallback callback, object? state, bool isOwnState, Func<TimerCallback, object?, Timer> make, long due, long period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        ExploredJob.Refuse(job, "it sets a timer");
        if (job is OutsideJob) return isOwnState ? new Timer(callback) : make(callback, state);
        Job child = Children.New(job, site);
        if (child is ParallelJob real)
        {
            int started = 0;
            Timer? self = null;
            return self = make(
                argument =>
                {
                    real.Flow();
                    if (Interlocked.Exchange(ref started, 1) == 0) real.WriteStart();
                    Call(real, callback, isOwnState ? self : argument);
                },
                state);
        }

        // Refuses what the real one refuses.
        Timer timer = make(static _ => { }, null);
        timer.Change(Timeout.Infinite, Timeout.Infinite);
        InterleavedJob own = (InterleavedJob)child;
        LaneTimer laneTimer = new(own.Lane, timer, () => Call(own, callback, isOwnState ? timer : state));
        timers.Add(timer, laneTimer);
        laneTimer.Change(due, period);
        own.IsBackground = true;
        own.StartFromAnywhere(() => laneTimer.Run(own));
        return timer;
    }

    static void Call(Job job, TimerCallback callback, object? state)
    {
        try
        {
            callback(state);
        }
        catch (Exception fault)
        {
            job.Write(EventKind.Throw, SiteTable.Unknown, 0, fault.ToString());
        }
    }
}
