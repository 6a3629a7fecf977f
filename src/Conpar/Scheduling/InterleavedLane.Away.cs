namespace Conpar.Scheduling;

// Calls out of the jobs' code, which may block the thread.
internal sealed partial class InterleavedLane
{
    StandBy? standBy;

    /// <summary>The job's next call leaves the jobs' code; false where nobody would go on meanwhile.</summary>
    public bool Leaves(InterleavedJob job, int site)
    {
        if (standBy is null || Carrier.Current is not { } carrier || carrier.Lane != this) return false;
        carrier.Absence.Begin(job, site, Clock.Now);
        standBy.Notice(carrier.Absence);
        return true;
    }

    /// <summary>Takes the turn from a job that is away, and from the one that starts it as a child, which is away with it.</summary>
    public void TakeOver(Absence absence)
    {
        InterleavedJob job = absence.Job!;
        if (Ready.Holder is { } starter && starter != job) Leave(starter);
        job.Waiting(WaitKind.Call, null, absence.Site, fromOutside: true);
        job.Park(absence.Carrier.Stopped);
    }

    /// <summary>Another thread goes on with the lane.</summary>
    public void GoOn() => AnyCarrier().Give(null);
}
