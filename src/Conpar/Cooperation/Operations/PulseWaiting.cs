using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Cooperation.Operations;

/// <summary>Waits for a pulse, outside of the monitor. The event is that of the whole wait, entering again included.</summary>
internal readonly struct PulseWaiting(PulseModel pulse) : IOperation<bool>
{
    public object Key => pulse;

    public EventKind? Event => null;

    public WaitKind Waits => WaitKind.Pulse;

    public bool CanProceed() => pulse.IsPulsed;

    public bool Try(out bool result) => result = pulse.IsPulsed;

    public bool Wait(int milliseconds, CancellationToken cancel) => throw new NotSupportedException();

    public void GiveUp() => pulse.IsOver = true;
}
