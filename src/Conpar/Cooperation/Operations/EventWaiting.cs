using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Cooperation.Operations;

/// <summary>Waits for an event to be set; it keeps its own state.</summary>
internal readonly struct EventWaiting(ManualResetEventSlim signal) : IOperation<bool>
{
    public object Key => signal;

    public EventKind? Event => EventKind.Wait;

    public bool CanProceed() => signal.IsSet;

    public bool Try(out bool result) => result = signal.Wait(0, CancellationToken.None);

    public bool Wait(int milliseconds, CancellationToken cancel) => signal.Wait(milliseconds, cancel);
}
