// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Scheduling;
using Conpar.Stepping;

namespace Conpar.Cooperation;

/// <summary><c>TimeProvider.CreateTimer</c>: the system's timers are on the lane's clock, those of another provider on that one's.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ProvidedTimers
{
    [Controls("M:System.TimeProvider.CreateTimer(System.Threading.TimerCallback,System.Object,System.TimeSpan,System.TimeSpan)")]
    public static ITimer CreateTimer(Job job, int site, TimeProvider receiver, TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (receiver == TimeProvider.System) return Timers.New(job, site, callback, state, dueTime, period);
        ExploredJob.Refuse(job, "it sets a timer by a clock of its own");
        return receiver.CreateTimer(callback, state, dueTime, period);
    }

    [Controls("M:System.Threading.ITimer.Change(System.TimeSpan,System.TimeSpan)")]
    public static JobTask<bool> Change(Job job, int site, ITimer receiver, TimeSpan dueTime, TimeSpan period) =>
        receiver is Timer timer ? Timers.Change(job, site, timer, dueTime, period) : new JobTask<bool>(null, receiver.Change(dueTime, period));
}
