using Conpar.Cooperation.Operations;
using Conpar.Scheduling;
using Conpar.Stepping;
using Conpar.Tracing;

namespace Conpar.Cooperation;

/// <summary>Waiting for a pulse inside a monitor, and giving one.</summary>
internal static class Pulsing
{
    public static JobTask<bool> Wait(Job job, int site, object obj, int milliseconds)
    {
        Timeouts.Require(milliseconds);
        if (job is ExploredJob explored) return explored.Wait(site, obj, milliseconds);
        if (job is InterleavedJob own)
        {
            LockModel model = own.Lane.LockOf(obj);
            model.RequireOwner(own);
            return WaitModelled(own, site, new MonitorLock(obj), model, milliseconds);
        }

        return new JobTask<bool>(null, WaitReal(job, site, obj, milliseconds));
    }

    public static JobTask Pulse(Job job, int site, object obj, bool all)
    {
        if (job is ExploredJob explored) return explored.Pulse(site, obj, all);
        if (job is InterleavedJob own)
        {
            LockModel model = own.Lane.LockOf(obj);
            model.RequireOwner(own);
            return Releasing.Do(own, site, EventKind.Signal, model, all ? static model => model.PulseAll() : static model => model.Pulse(), wakes: 0);
        }

        if (Monitor.IsEntered(obj)) job.Write(EventKind.Signal, site, 0);
        if (all) Monitor.PulseAll(obj);
        else Monitor.Pulse(obj);
        return default;
    }

    static async JobTask<bool> WaitModelled(InterleavedJob job, int site, MonitorLock real, LockModel model, int milliseconds)
    {
        EventMark mark = job.Write(EventKind.Wait, site, -1);
        int since = model.Site;
        PulseModel pulse = model.AddPulse();
        int entered = model.ExitWholly();
        try
        {
            return await job.Waits<PulseWaiting, bool>(site, new(pulse), new Patience(milliseconds));
        }
        finally
        {
            LockEntering<MonitorLock> entering = new(job, since, real, kind: null);
            if (!entering.Try(out _)) await job.Waits<LockEntering<MonitorLock>, bool>(since, entering, Patience.Endless);
            model.Restore(entered);
            job.Waited(mark);
        }
    }

    static bool WaitReal(Job job, int site, object obj, int milliseconds)
    {
        // The real one says what is wrong.
        if (!Monitor.IsEntered(obj)) return Monitor.Wait(obj, milliseconds);
        EventMark mark = job.Write(EventKind.Wait, site, -1);
        job.Leaving(obj);
        try
        {
            return Monitor.Wait(obj, milliseconds);
        }
        finally
        {
            job.Entered(obj, site);
            job.Waited(mark);
        }
    }
}
