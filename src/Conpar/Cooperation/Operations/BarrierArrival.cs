using System.Runtime.CompilerServices;

namespace Conpar.Cooperation.Operations;

/// <summary>One job's arrival, where jobs take turns, at a barrier. The real one counts only who also waits there, on a thread.</summary>
internal sealed class BarrierArrival(Barrier barrier)
{
    /// <summary>The count of those who arrived stands above that of all, which has 15 bits and one more of its own.</summary>
    const int One = 1 << 16;

    long phase;

    public bool IsThere { get; private set; }

    public bool IsOver => barrier.CurrentPhaseNumber != phase;

    public void Arrive()
    {
        phase = barrier.CurrentPhaseNumber;
        IsThere = true;
        Interlocked.Add(ref Counts(barrier), One);
    }

    public void GoBack()
    {
        if (!IsOver) Interlocked.Add(ref Counts(barrier), -One);
    }

    /// <summary>Whether the phase is over; throws what its action threw.</summary>
    public bool Passes()
    {
        if (IsOver) BarrierPhases.ThrowFor(barrier, phase);
        return IsOver;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_currentTotalCount")]
    static extern ref int Counts(Barrier barrier);
}
