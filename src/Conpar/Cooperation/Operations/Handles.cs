using Conpar.Scheduling;
using Conpar.Stepping;
using Conpar.Tracing;

namespace Conpar.Cooperation.Operations;

/// <summary>
/// What handles of the system have in common for those who wait for them. All keep their own state but a mutex, which belongs to a thread:
/// jobs that share a thread own a model of it.
/// </summary>
internal static class Handles
{
    public static EventKind KindOf(WaitHandle handle) => handle is Mutex or Semaphore ? EventKind.Acquire : EventKind.Wait;

    public static EventKind KindOf(WaitHandle[] handles) => Array.TrueForAll(handles, handle => KindOf(handle) == EventKind.Acquire) ? EventKind.Acquire : EventKind.Wait;

    public static object[] Keys(Job job, WaitHandle[] handles) => Array.ConvertAll(handles, handle => Key(job, handle));

    public static object Key(Job job, WaitHandle handle)
    {
        // One that no job can have is refused here, before the wait begins.
        if (job is ExploredJob explored && handle is Mutex mutex) explored.CanTakeMutex(mutex);
        return ModelOf(job, handle) ?? (object)handle;
    }

    /// <summary>The model of a mutex in the interleaved lane.</summary>
    public static LockModel? ModelOf(Job job, WaitHandle handle) => handle is Mutex && job is InterleavedJob own ? own.Lane.MutexOf(handle) : null;

    public static bool CanTake(Job job, WaitHandle handle)
    {
        if (ModelOf(job, handle) is { } model) return model.IsFreeFor((InterleavedJob)job);
        if (job is ExploredJob explored && handle is Mutex mutex) return explored.CanTakeMutex(mutex);
        if (!handle.WaitOne(0)) return false;
        GiveBack(job, handle);
        return true;
    }

    /// <summary>Takes it if that needs no waiting.</summary>
    public static bool TryTake(Job job, int site, WaitHandle handle)
    {
        if (job is ExploredJob explored && handle is Mutex mutex)
        {
            if (!explored.CanTakeMutex(mutex)) return false;
            explored.TakeMutex(site, mutex);
            return true;
        }

        bool taken = ModelOf(job, handle) is { } model ? TryOwn((InterleavedJob)job, site, model, (Mutex)handle) : handle.WaitOne(0);
        if (taken) Taken(job, site, handle);
        return taken;
    }

    /// <summary>A mutex that was taken belongs to the job.</summary>
    public static void Taken(Job job, int site, WaitHandle handle)
    {
        if (handle is Mutex) job.Entered(handle, site);
    }

    /// <summary>Undoes that it was taken. What a manual event or another handle gives is not used up.</summary>
    public static void GiveBack(Job job, WaitHandle handle)
    {
        if (ModelOf(job, handle) is { } model) model.Exit();
        else if (handle is Semaphore semaphore) semaphore.Release();
        else if (handle is EventWaitHandle signal) signal.Set();
        else if (handle is Mutex mutex) mutex.ReleaseMutex();
    }

    static bool TryOwn(InterleavedJob job, int site, LockModel model, Mutex mutex)
    {
        if (!model.IsFreeFor(job)) return false;
        if (model.Owner is null)
        {
            // Code that is no job's may have the real one.
            if (!mutex.WaitOne(0)) return false;
            mutex.ReleaseMutex();
        }

        model.TryEnter(job, site);
        if (model.TakeAbandoned()) throw new AbandonedMutexException();
        return true;
    }
}
