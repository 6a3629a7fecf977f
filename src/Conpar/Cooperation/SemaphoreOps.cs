using Conpar.Cooperation.Operations;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Cooperation;

/// <summary>Taking from a semaphore and releasing it.</summary>
internal static class SemaphoreOps
{
    public static JobTask<bool> Wait(Job job, int site, SemaphoreSlim semaphore, int milliseconds, CancellationToken cancel, bool isAsync) =>
        Waiting.For<SemaphoreTaking, bool>(job, site, new(semaphore), new Patience(milliseconds, cancel, isAsync));

    /// <summary>A wait whose task is kept; the semaphore itself completes it.</summary>
    public static Task<bool> Kept(SemaphoreSlim semaphore, int milliseconds, CancellationToken cancel)
    {
        Task<bool> task = semaphore.WaitAsync(milliseconds, cancel);
        if (milliseconds < 0 && !cancel.CanBeCanceled) KnownTasks.AddOwn(task);
        return task;
    }

    public static JobTask<int> Release(Job job, int site, SemaphoreSlim semaphore, int count) =>
        Releasing.Do(job, site, EventKind.Release, semaphore, count, static (semaphore, count) => semaphore.Release(count), wakes: count);
}
