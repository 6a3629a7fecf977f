using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Cooperation.Operations;

/// <summary>Waits until a timer is set anew.</summary>
internal readonly struct TimerChange(LaneTimer timer) : IOperation<bool>
{
    readonly int seen = timer.Changes;

    public object Key => timer;

    public EventKind? Event => null;

    public bool CanProceed() => timer.Changes != seen;

    public bool Try(out bool result) => result = CanProceed();

    public bool Wait(int milliseconds, CancellationToken cancel) => throw new NotSupportedException();
}
