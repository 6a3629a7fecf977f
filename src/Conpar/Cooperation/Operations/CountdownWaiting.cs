using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Cooperation.Operations;

/// <summary>Waits until a countdown, which keeps its own count, comes to zero.</summary>
internal readonly struct CountdownWaiting(CountdownEvent countdown) : IOperation<bool>
{
    public object Key => countdown;

    public EventKind? Event => EventKind.Wait;

    public bool CanProceed() => countdown.IsSet;

    public bool Try(out bool result) => result = countdown.Wait(0, CancellationToken.None);

    public bool Wait(int milliseconds, CancellationToken cancel) => countdown.Wait(milliseconds, cancel);
}
