using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Cooperation.Operations;

/// <summary>Takes one from a semaphore, which keeps its own count.</summary>
internal readonly struct SemaphoreTaking(SemaphoreSlim semaphore) : IOperation<bool>
{
    public object Key => semaphore;

    public EventKind? Event => EventKind.Acquire;

    public bool CanProceed() => semaphore.CurrentCount > 0;

    public bool Try(out bool result) => result = semaphore.Wait(0, CancellationToken.None);

    public bool Wait(int milliseconds, CancellationToken cancel) => semaphore.Wait(milliseconds, cancel);

    public Task<bool> WaitAsync(int milliseconds, CancellationToken cancel) => semaphore.WaitAsync(milliseconds, cancel);
}
