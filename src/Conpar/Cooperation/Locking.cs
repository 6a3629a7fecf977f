using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Cooperation;

/// <summary>Entering and leaving locks: of the lane's model where jobs share a thread, of the real one where each has its own.</summary>
internal static class Locking
{
    public static JobTask Enter<TLock>(Job job, int site, TLock real) where TLock : struct, IRealLock
    {
        if (job is InterleavedJob own)
        {
            LockModel model = own.Lane.LockOf(real.Key);
            if (!model.TryEnter(own, site)) return EnterLater(own, site, model);
            own.Write(EventKind.Acquire, site, 0);
            return own.Turn();
        }

        if (real.TryEnter(0))
        {
            job.Write(EventKind.Acquire, site, 0);
        }
        else
        {
            EventMark mark = job.Write(EventKind.Acquire, site, -1);
            job.BlocksOn(real.Key, site);
            real.Enter();
            job.BlocksOn(null, site);
            job.Waited(mark);
        }

        job.Entered(real.Key, site);
        return default;
    }

    public static JobTask<bool> TryEnter<TLock>(Job job, int site, TLock real, int milliseconds) where TLock : struct, IRealLock
    {
        Timeouts.Require(milliseconds);
        if (job is InterleavedJob own)
        {
            LockModel model = own.Lane.LockOf(real.Key);
            bool entered = model.TryEnter(own, site);
            if (!entered && milliseconds != 0) return TryEnterLater(own, site, model, milliseconds);
            own.Write(entered ? EventKind.Acquire : EventKind.Wait, site, 0);
            return new Point<bool>(own.Turn(), entered);
        }

        return new JobTask<bool>(null, TryEnterReal(job, site, real, milliseconds));
    }

    public static Point Exit<TLock>(Job job, int site, TLock real) where TLock : struct, IRealLock
    {
        if (job is InterleavedJob own)
        {
            LockModel model = own.Lane.LockOf(real.Key);
            model.RequireOwner(own);
            own.Write(EventKind.Release, site, 0);
            model.Exit();
            return own.Turn();
        }

        // Before it is done, so that the next one's entering is not seen before this leaving; and not at all if it fails.
        if (real.IsHeld)
        {
            job.Leaving(real.Key);
            job.Write(EventKind.Release, site, 0);
        }

        real.Exit();
        return default;
    }

    public static bool IsHeld<TLock>(Job job, TLock real) where TLock : struct, IRealLock =>
        job is InterleavedJob own ? own.Lane.LockOf(real.Key).Owner == own : real.IsHeld;

    static bool TryEnterReal<TLock>(Job job, int site, TLock real, int milliseconds) where TLock : struct, IRealLock
    {
        bool entered = real.TryEnter(0);
        if (entered || milliseconds == 0)
        {
            job.Write(entered ? EventKind.Acquire : EventKind.Wait, site, 0);
        }
        else
        {
            EventMark mark = job.Write(EventKind.Acquire, site, -1);
            if (milliseconds < 0) job.BlocksOn(real.Key, site);
            entered = real.TryEnter(milliseconds);
            job.BlocksOn(null, site);
            if (entered) job.Waited(mark);
            else mark.GaveUpAt(job.Now, job.NextOrder());
        }

        if (entered) job.Entered(real.Key, site);
        return entered;
    }

    static async JobTask EnterLater(InterleavedJob job, int site, LockModel model)
    {
        EventMark mark = job.Write(EventKind.Acquire, site, -1);
        await Reenter(job, site, model, null);
        job.Waited(mark);
    }

    static async JobTask<bool> TryEnterLater(InterleavedJob job, int site, LockModel model, int milliseconds)
    {
        EventMark mark = job.Write(EventKind.Acquire, site, -1);
        bool entered = await Reenter(job, site, model, Timeouts.Due(job, milliseconds));
        if (entered) job.Waited(mark);
        else mark.GaveUpAt(job.Now, job.NextOrder());
        return entered;
    }

    /// <summary>Waits for its turn at the lock, without an event; false where the time is over.</summary>
    public static async JobTask<bool> Reenter(InterleavedJob job, int site, LockModel model, long? due)
    {
        while (!model.TryEnter(job, site))
        {
            Parking parking = job.Waiting(WaitKind.Lock, model, site, due);
            model.Entering.Add(job);
            if (await parking == Woken.TimedOut) return model.TryEnter(job, site);
        }

        return true;
    }
}
