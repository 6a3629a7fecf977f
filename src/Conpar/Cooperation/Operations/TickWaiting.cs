using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Cooperation.Operations;

/// <summary>Waits for a tick; false where there are no more.</summary>
internal readonly struct TickWaiting(TickModel? model, PeriodicTimer timer) : IOperation<bool>
{
    public object Key => (object?)model ?? timer;

    public EventKind? Event => EventKind.Wait;

    public bool IsSilent => true;

    public bool CanProceed() => model is not null && (model.IsDisposed || model.HasTicked);

    public bool Try(out bool result)
    {
        result = false;
        if (!CanProceed()) return false;
        model!.IsWaitedFor = false;
        if (model.IsDisposed) return true;
        model.Take();
        return result = true;
    }

    public bool IsTimedOut(bool result) => false;

    public bool Wait(int milliseconds, CancellationToken cancel) => throw new NotSupportedException();

    public Task<bool> WaitAsync(int milliseconds, CancellationToken cancel) => timer.WaitForNextTickAsync(cancel).AsTask();

    public void GiveUp() => model?.IsWaitedFor = false;

    public Exception Cancelled(CancellationToken cancel) => new OperationCanceledException(cancel);
}
