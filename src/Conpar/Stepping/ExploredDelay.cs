using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Stepping;

/// <summary>A delay in an explored run: any other job may go on before it is over.</summary>
/// <param name="isEndless">Whether only a cancellation ends it.</param>
/// <param name="cancel">What cancels it.</param>
internal readonly struct ExploredDelay(bool isEndless, CancellationToken cancel) : IOperation<Nothing>
{
    /// <summary>What a delay waits for; each has its own, so it conflicts with nothing.</summary>
    public sealed class Time;

    public object Key { get; } = new Time();

    public EventKind? Event => EventKind.Sleep;

    public WaitKind Waits => WaitKind.Sleep;

    public bool CanProceed() => !isEndless || cancel.IsCancellationRequested;

    public bool Try(out Nothing result)
    {
        result = default;
        return !isEndless && !cancel.IsCancellationRequested;
    }

    public Nothing Wait(int milliseconds, CancellationToken cancel) => throw new NotSupportedException();

    public Exception Cancelled(CancellationToken cancel) => new TaskCanceledException("A task was canceled.", null, cancel);
}
