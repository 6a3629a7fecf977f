namespace Conpar.Stepping;

/// <summary>A lock as explored jobs own it.</summary>
internal sealed class ExploredLock
{
    readonly Queue<ExploredJob> pulsed = new();
    int count;
    bool isAbandoned;

    /// <summary>Whether those who wait where it is may wait for another one: some can go on where others cannot.</summary>
    public bool IsOneOfSeveral { get; init; }

    public ExploredJob? Owner { get; private set; }

    /// <summary>Where the owner entered.</summary>
    public int Site { get; private set; }

    public bool IsFree => Owner is null;

    public void Restart()
    {
        (Owner, count, isAbandoned) = (null, 0, false);
        pulsed.Clear();
    }

    public bool IsFreeFor(ExploredJob job) => Owner is null || Owner == job;

    public void Enter(ExploredJob job, int site, int times = 1)
    {
        if (Owner is null) (Owner, Site) = (job, site);
        count += times;
    }

    public void RequireOwner(ExploredJob job)
    {
        if (Owner != job) throw new SynchronizationLockException();
    }

    public void Exit()
    {
        if (--count == 0) Owner = null;
    }

    /// <summary>Its owner ends without leaving it.</summary>
    public void Abandon() => (Owner, count, isAbandoned) = (null, 0, true);

    /// <summary>Whether it was abandoned; says so once.</summary>
    public bool TakeAbandoned()
    {
        bool was = isAbandoned;
        isAbandoned = false;
        return was;
    }

    /// <summary>Leaves however often it was entered, and waits for a pulse; says how often that was.</summary>
    public int Wait(ExploredJob job)
    {
        int entered = count;
        count = 0;
        Owner = null;
        pulsed.Enqueue(job);
        return entered;
    }

    /// <summary>The job no longer waits for a pulse; false where it had one.</summary>
    public bool GiveUp(ExploredJob job)
    {
        if (!pulsed.Contains(job)) return false;
        ExploredJob[] others = [.. pulsed.Where(other => other != job)];
        pulsed.Clear();
        foreach (ExploredJob other in others) pulsed.Enqueue(other);
        return true;
    }

    /// <summary>Lets the one that has waited longest go on; false where none waits.</summary>
    public bool Pulse()
    {
        if (!pulsed.TryDequeue(out ExploredJob? job)) return false;
        job.Pulsed();
        return true;
    }
}
