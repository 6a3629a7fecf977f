using Conpar.Cooperation.Operations;
using Conpar.Scheduling;
using Conpar.Stepping;
using Conpar.Tracing;

namespace Conpar.Cooperation;

/// <summary>Signalling and releasing handles of the system.</summary>
internal static class HandleReleasing
{
    const int Most = 64;

    public static JobTask<bool> Set(Job job, int site, EventWaitHandle signal) => Releasing.Do(job, site, EventKind.Signal, signal, static signal => signal.Set(), wakes: signal is AutoResetEvent ? 1 : int.MaxValue);

    public static JobTask<int> Release(Job job, int site, Semaphore semaphore, int count) =>
        Releasing.Do(job, site, EventKind.Release, semaphore, count, static (semaphore, count) => semaphore.Release(count), wakes: count);

    public static JobTask ReleaseMutex(Job job, int site, Mutex mutex)
    {
        if (job is ExploredJob explored) return explored.LeaveMutex(site, mutex);
        if (Handles.ModelOf(job, mutex) is { } model)
        {
            if (model.Owner != job) throw new ApplicationException("Object synchronization method was called from an unsynchronized block of code.");
            return Releasing.Do(job, site, EventKind.Release, model, static model => model.Exit(), wakes: 0);
        }

        job.Leaving(mutex);
        return Releasing.Do(job, site, EventKind.Release, mutex, static mutex => mutex.ReleaseMutex());
    }

    /// <summary>What <c>SignalAndWait</c> does first.</summary>
    public static JobTask Any(Job job, int site, WaitHandle handle) => handle switch
    {
        EventWaitHandle signal => Set(job, site, signal).WithoutResult(),
        Semaphore semaphore => Release(job, site, semaphore, 1).WithoutResult(),
        Mutex mutex => ReleaseMutex(job, site, mutex),
        _ => throw new InvalidOperationException("The handle is of a kind that cannot be signalled."),
    };

    /// <summary>Refuses what the real waits for several handles refuse.</summary>
    public static void Require(WaitHandle[] handles, bool areDistinct = false)
    {
        ArgumentNullException.ThrowIfNull(handles, "waitHandles");
        if (handles.Length == 0) throw new ArgumentException("Waithandle array may not be empty.", "waitHandles");
        if (handles.Length > Most) throw new NotSupportedException("The number of WaitHandles must be less than or equal to 64.");
        for (int i = 0; i < handles.Length; i++) ArgumentNullException.ThrowIfNull(handles[i], $"waitHandles[{i}]");
        if (areDistinct && handles.Distinct().Count() < handles.Length) throw new DuplicateWaitObjectException("waitHandles[" + (handles.Length - 1) + "]");
    }
}
