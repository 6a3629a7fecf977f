namespace Conpar.Scheduling;

/// <summary>
/// A job's call out of the jobs' code, seen from its thread: while it lasts, another thread may take the lane over, as Go's runtime does
/// with system calls. Then this thread has to wait for the job's next turn before it runs the job's code again.
/// </summary>
internal sealed class Absence(Carrier carrier)
{
    const int None = 0, Away = 1, BeingTaken = 2, Taken = 3;

    int state;

    public InterleavedJob? Job { get; private set; }

    public int Site { get; private set; }

    /// <summary>When the call began, in the lane's time.</summary>
    public long Since { get; private set; }

    /// <summary>Whether the call lasts, and nobody has taken the lane yet.</summary>
    public bool CanBeTaken => Volatile.Read(ref state) == Away;

    /// <summary>Whether the thread has not come back yet.</summary>
    public bool Lasts => Volatile.Read(ref state) != None;

    public void Begin(InterleavedJob job, int site, long now)
    {
        (Job, Site, Since) = (job, site, now);
        Interlocked.Exchange(ref state, Away);
    }

    /// <summary>Back in the jobs' code: at once, or at the job's next turn.</summary>
    public void End()
    {
        if (Interlocked.CompareExchange(ref state, None, Away) == Away) return;
        SpinWait spin = default;
        while (Volatile.Read(ref state) == BeingTaken) spin.SpinOnce();
        (InterleavedJob job, int ticket) = (Job!, Job!.Ticket);
        carrier.Lane.Post(() => job.Wake(ticket, Woken.Signalled));
        carrier.Wait();
        state = None;
    }

    /// <summary>Takes the lane from this thread, if it is still away; what is done with the lane comes before its thread may come back.</summary>
    public bool TryTake(Action<Absence> take)
    {
        if (Interlocked.CompareExchange(ref state, BeingTaken, Away) != Away) return false;
        take(this);
        Volatile.Write(ref state, Taken);
        return true;
    }

    public Carrier Carrier => carrier;
}
