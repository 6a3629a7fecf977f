using System.Runtime.CompilerServices;

namespace Conpar.Scheduling;

// The threads of the lane, which carry its jobs from turn to turn.
internal sealed partial class InterleavedLane
{
    readonly Stack<Carrier> idle = new();

    /// <summary>The loop of a thread of the lane: turn after turn, until another thread is given the baton for good.</summary>
    public void Carry(Carrier carrier)
    {
        InterleavedJob? job = carrier.TakeGiven();
        try
        {
            while (true)
            {
                job ??= PickNext();
                if (job is null) break;
                bool mine = GiveTurns(job);
                job = null;
                if (mine) continue;
                if (!carrier.WaitToGoOn()) return;
                job = carrier.TakeGiven();
            }
        }
        catch (Exception fault)
        {
            aborted = "internal fault of the interleaved lane: " + fault;
        }

        End();
    }

    /// <summary>Gives a job its turn, and the next ones as long as nothing is to be chosen or looked at; false where another thread went on.</summary>
    bool GiveTurns(InterleavedJob job)
    {
        if (!takesFirst) return Run(job);
        ReadyJobs ready = Ready;
        while (Run(job))
        {
            if (attention || !ready.IsHolder(job)) return true;
            InterleavedJob next = ready.TurnToNext(job);
            Turns++;
            if (next == job) turnsInARow++;
            job = next;
        }

        return false;
    }

    /// <summary>Runs a job to its next point; false where another thread went on with it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool Run(InterleavedJob job)
    {
        while (job.Next.Resume())
        {
            if (!job.GoesOn) return true;
            job.GoesOn = false;
        }

        return false;
    }

    /// <summary>The job with the next turn; waits where none is ready. Null where the lane is over.</summary>
    InterleavedJob? PickNext()
    {
        InterleavedJob? before = Ready.Holder, next;
        if (before is not null && takesFirst && !attention)
        {
            next = Ready.TurnToFirst();
        }
        else
        {
            before = Current;
            next = PickNextSlowly();
            acting = null;
            if (next is null) return null;
        }

        Turns++;
        if (next == before) turnsInARow++;
        return next;
    }

    InterleavedJob TurnToChosen() => takesFirst ? Ready.TurnToFirst() : Ready.TurnTo(strategy.Choose(Ready));

    /// <summary>Stops this thread in the middle of a job that is ready or parked there, until the job has its turn again.</summary>
    public void Stop(InterleavedJob job)
    {
        Carrier me = Carrier.Current!;

        // A job that starts this one as a child stops with it.
        if (Ready.Holder is { } starter && starter != job) Leave(starter);
        InterleavedJob? next = PickNext();
        if (next is null)
        {
            // Nobody goes on any more; this thread's stack cannot be unwound without running user code.
            End();
            Thread.Sleep(Timeout.Infinite);
        }

        if (next == job && job.Next == me.Stopped) return;
        if (next!.Next is StoppedThread other)
        {
            other.Carrier.GoOn();
        }
        else
        {
            AnyCarrier().Give(next);
        }

        me.Wait();
    }

    Carrier AnyCarrier() => idle.TryPop(out Carrier? resting) ? resting : new Carrier(this, first: false);

    public void BecomeIdle(Carrier carrier) => idle.Push(carrier);
}
