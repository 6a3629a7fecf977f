using System.Runtime.CompilerServices;

namespace Conpar.Scheduling;

/// <summary>A lock as jobs own it. The real one belongs to a thread, and interleaved jobs share theirs.</summary>
internal sealed class LockModel : IWaitedFor
{
    readonly Queue<PulseModel> pulses = new();
    int count;
    bool isAbandoned;

    public InterleavedJob? Owner { get; private set; }

    /// <summary>Where the owner entered.</summary>
    public int Site { get; private set; }

    /// <summary>Those who want to enter.</summary>
    public WaitQueue Waiting { get; } = new();

    public bool IsFreeFor(InterleavedJob job) => Owner is null || Owner == job;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryEnter(InterleavedJob job, int site)
    {
        if (!IsFreeFor(job)) return false;
        if (count++ == 0) (Owner, Site) = (job, site);
        return true;
    }

    public void RequireOwner(InterleavedJob job)
    {
        if (Owner != job) throw new SynchronizationLockException();
    }

    public void Exit()
    {
        if (--count == 0) Free();
    }

    /// <summary>Leaves however often it was entered, and says how often that was.</summary>
    public int ExitWholly()
    {
        int entered = count;
        count = 0;
        Free();
        return entered;
    }

    /// <summary>Enters as often as before; the job owns it already.</summary>
    public void Restore(int entered) => count = entered;

    /// <summary>Its owner ended without leaving it.</summary>
    public void Abandon()
    {
        isAbandoned = true;
        ExitWholly();
    }

    /// <summary>Whether it was abandoned; says so once.</summary>
    public bool TakeAbandoned()
    {
        bool was = isAbandoned;
        isAbandoned = false;
        return was;
    }

    /// <summary>Another wait for a pulse.</summary>
    public PulseModel AddPulse()
    {
        PulseModel pulse = new();
        pulses.Enqueue(pulse);
        return pulse;
    }

    /// <summary>Ends the wait of whom waits longest; false where nobody does.</summary>
    public bool Pulse()
    {
        while (pulses.TryDequeue(out PulseModel? pulse))
        {
            if (pulse.IsOver) continue;
            pulse.Pulse();
            return true;
        }

        return false;
    }

    public void PulseAll()
    {
        while (Pulse()) { }
    }

    void Free()
    {
        Owner = null;
        Waiting.WakeOne();
    }
}
