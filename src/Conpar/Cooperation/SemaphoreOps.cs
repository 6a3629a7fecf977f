using Conpar.Cooperation.Operations;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Cooperation;

/// <summary>Taking from a semaphore and releasing it.</summary>
internal static class SemaphoreOps
{
    public static JobTask<bool> Wait(Job job, int site, SemaphoreSlim semaphore, int milliseconds, CancellationToken cancel, bool isAsync) =>
        Waiting.For<SemaphoreTaking, bool>(job, site, new(semaphore), new Patience(milliseconds, cancel, isAsync));

    /// <summary>A wait whose task is kept.</summary>
    public static Task<bool> Kept(Job job, int site, SemaphoreSlim semaphore, int milliseconds, CancellationToken cancel) =>
        Waiting.Kept<SemaphoreTaking, bool>(job, site, new(semaphore), new Patience(milliseconds, cancel, IsAsync: true));

    public static JobTask<int> Release(Job job, int site, SemaphoreSlim semaphore, int count) =>
        Releasing.Do(job, site, EventKind.Release, semaphore, count, static (semaphore, count) => semaphore.Release(count), wakes: count);
}
