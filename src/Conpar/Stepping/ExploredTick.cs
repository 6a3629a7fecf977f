using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Stepping;

/// <summary>Waits for a timer to tick; false where it never will again.</summary>
/// <param name="ticks">The timer's times.</param>
/// <param name="isExcused">Whether nobody expects it to tick.</param>
internal readonly struct ExploredTick(TickTimes ticks, bool isExcused) : IOperation<bool>
{
    public TickTimes Ticks => ticks;

    public object Key => ticks;

    public EventKind? Event => EventKind.Wait;

    public WaitKind Waits => WaitKind.Sleep;

    public bool CanProceed() => ticks.IsOpen;

    public bool Try(out bool result)
    {
        result = !ticks.IsDisposed;
        if (result) ticks.Take(isExcused);
        return true;
    }

    public bool Wait(int milliseconds, CancellationToken cancel) => throw new NotSupportedException();

    // Only where it is cancelled before it begins.
    public Task<bool> WaitAsync(int milliseconds, CancellationToken cancel) => Task.FromCanceled<bool>(cancel);

    public void GiveUp() => ticks.StopWaiting();

    public Exception Cancelled(CancellationToken cancel) => new TaskCanceledException("A task was canceled.", null, cancel);
}
