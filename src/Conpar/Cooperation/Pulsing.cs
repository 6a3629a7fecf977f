using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Cooperation;

/// <summary>Waiting for a pulse inside a monitor, and giving one.</summary>
internal static class Pulsing
{
    public static JobTask<bool> Wait(Job job, int site, object obj, int milliseconds)
    {
        Timeouts.Require(milliseconds);
        if (job is InterleavedJob own)
        {
            LockModel model = own.Lane.LockOf(obj);
            model.RequireOwner(own);
            return WaitModelled(own, site, model, milliseconds);
        }

        return new JobTask<bool>(null, WaitReal(job, site, obj, milliseconds));
    }

    public static Point Pulse(Job job, int site, object obj, bool all)
    {
        if (job is InterleavedJob own)
        {
            LockModel model = own.Lane.LockOf(obj);
            model.RequireOwner(own);
            own.Write(EventKind.Signal, site, 0);
            if (all) model.Pulsed.WakeAll();
            else model.Pulsed.WakeOne();
            return own.Turn();
        }

        if (Monitor.IsEntered(obj)) job.Write(EventKind.Signal, site, 0);
        if (all) Monitor.PulseAll(obj);
        else Monitor.Pulse(obj);
        return default;
    }

    static async JobTask<bool> WaitModelled(InterleavedJob job, int site, LockModel model, int milliseconds)
    {
        EventMark mark = job.Write(EventKind.Wait, site, -1);
        int since = model.Site;
        int entered = model.ExitWholly();
        Parking parking = job.Waiting(WaitKind.Pulse, model, site, Timeouts.Due(job, milliseconds));
        model.Pulsed.Add(job);
        Woken by = await parking;
        await Locking.Reenter(job, since, model, null);
        model.Restore(entered);
        job.Waited(mark);
        return by == Woken.Signalled;
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
