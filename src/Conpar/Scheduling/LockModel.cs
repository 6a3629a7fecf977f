using System.Runtime.CompilerServices;

namespace Conpar.Scheduling;

/// <summary>A lock as jobs own it. The real one belongs to a thread, and interleaved jobs share theirs.</summary>
internal sealed class LockModel
{
    int count;

    public InterleavedJob? Owner { get; private set; }

    /// <summary>Where the owner entered.</summary>
    public int Site { get; private set; }

    /// <summary>Those who want to enter.</summary>
    public WaitQueue Entering { get; } = new();

    /// <summary>Those who wait for a pulse.</summary>
    public WaitQueue Pulsed { get; } = new();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryEnter(InterleavedJob job, int site)
    {
        if (Owner is not null && Owner != job) return false;
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

    void Free()
    {
        Owner = null;
        Entering.WakeOne();
    }
}
