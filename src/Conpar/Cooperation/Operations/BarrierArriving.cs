using Conpar.Scheduling;
using Conpar.Stepping;
using Conpar.Tracing;

namespace Conpar.Cooperation.Operations;

/// <summary>Arrives at a barrier, which keeps its own count, and waits for the others; the last one ends the phase.</summary>
internal readonly struct BarrierArriving(Job job, Barrier barrier) : IOperation<bool>
{
    readonly BarrierArrival? arrival = job is InterleavedJob or ExploredJob ? new BarrierArrival(barrier) : null;

    public object Key => barrier;

    public bool IsSeen => true;

    public EventKind? Event => EventKind.Wait;

    public bool CanProceed() => arrival is { IsThere: true } ? arrival.IsOver : barrier.ParticipantsRemaining <= 1;

    public bool Try(out bool result)
    {
        result = arrival is { IsThere: true } ? arrival.Passes() : BarrierPhases.End(job, barrier, static barrier => barrier.SignalAndWait(0, CancellationToken.None));
        if (!result && arrival is { IsThere: false }) arrival.Arrive();
        return result;
    }

    public bool Wait(int milliseconds, CancellationToken cancel) => barrier.SignalAndWait(milliseconds, cancel);

    public void GiveUp()
    {
        if (arrival is { IsThere: true }) arrival.GoBack();
    }
}
