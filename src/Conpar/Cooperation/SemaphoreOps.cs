using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Cooperation;

/// <summary>The semaphore keeps its own count; interleaved jobs try to take from it and, where that fails, park until something is released.</summary>
internal static class SemaphoreOps
{
    public static JobTask<bool> Wait(Job job, int site, SemaphoreSlim semaphore, int milliseconds, CancellationToken cancel, bool isAsync)
    {
        // The real one refuses bad arguments, and knows what is cancelled.
        if (milliseconds < Timeout.Infinite || cancel.IsCancellationRequested) return new JobTask<bool>(null, semaphore.Wait(milliseconds, cancel));
        bool taken = semaphore.Wait(0, CancellationToken.None);
        if (taken || milliseconds == 0)
        {
            job.Write(taken ? EventKind.Acquire : EventKind.Wait, site, 0);
            return new Point<bool>(job.Turn(), taken);
        }

        if (job is InterleavedJob own) return WaitInTurns(own, site, semaphore, milliseconds, cancel, isAsync);
        return isAsync
            ? new JobTask<bool>(WaitAsync(job, site, semaphore, milliseconds, cancel), default)
            : new JobTask<bool>(null, WaitReal(job, site, semaphore, milliseconds, cancel));
    }

    /// <summary>A wait whose task is kept; the semaphore itself completes it.</summary>
    public static Task<bool> Kept(SemaphoreSlim semaphore, int milliseconds, CancellationToken cancel)
    {
        Task<bool> task = semaphore.WaitAsync(milliseconds, cancel);
        if (milliseconds < 0 && !cancel.CanBeCanceled) KnownTasks.AddOwn(task);
        return task;
    }

    public static Point<int> Release(Job job, int site, SemaphoreSlim semaphore, int count)
    {
        if (job is InterleavedJob own)
        {
            int before = semaphore.Release(count);
            own.Write(EventKind.Release, site, 0);
            WaitQueue waiting = own.Lane.QueueOf(semaphore);
            for (int i = 0; i < count && waiting.WakeOne(); i++) { }
            return new Point<int>(own.Turn(), before);
        }

        // With the time before it is done, so that the next one's taking is not seen earlier; and not at all if it fails.
        long time = job.Now;
        int previous = semaphore.Release(count);
        job.WriteAt(time, EventKind.Release, site);
        return new Point<int>(default, previous);
    }

    static async JobTask<bool> WaitInTurns(InterleavedJob job, int site, SemaphoreSlim semaphore, int milliseconds, CancellationToken cancel, bool isAsync)
    {
        EventMark mark = job.Write(EventKind.Acquire, site, -1);
        long? due = Timeouts.Due(job, milliseconds);
        if (isAsync) job.Suspended();
        do
        {
            Parking parking = job.Waiting(WaitKind.Semaphore, semaphore, site, due, fromOutside: cancel.CanBeCanceled);
            job.Lane.QueueOf(semaphore).Add(job);
            using CancellationTokenRegistration registration = job.WakeOnCancelling(cancel);
            Woken by = await parking;
            if (by == Woken.Signalled) continue;
            mark.GaveUpAt(job.Now, job.NextOrder());
            if (by == Woken.Cancelled) throw new OperationCanceledException(cancel);
            return false;
        }
        while (!semaphore.Wait(0, CancellationToken.None));

        job.Waited(mark);
        return true;
    }

    static bool WaitReal(Job job, int site, SemaphoreSlim semaphore, int milliseconds, CancellationToken cancel)
    {
        EventMark mark = job.Write(EventKind.Acquire, site, -1);
        job.BlocksOn(semaphore, site);
        bool taken = false;
        try
        {
            return taken = semaphore.Wait(milliseconds, cancel);
        }
        finally
        {
            Finish(job, mark, taken);
        }
    }

    static async Task<bool> WaitAsync(Job job, int site, SemaphoreSlim semaphore, int milliseconds, CancellationToken cancel)
    {
        EventMark mark = job.Write(EventKind.Acquire, site, -1);
        job.BlocksOn(semaphore, site);
        bool taken = false;
        try
        {
            return taken = await semaphore.WaitAsync(milliseconds, cancel).ConfigureAwait(false);
        }
        finally
        {
            Finish(job, mark, taken);
        }
    }

    static void Finish(Job job, EventMark mark, bool taken)
    {
        job.BlocksOn(null, SiteTable.Unknown);
        if (taken) job.Waited(mark);
        else mark.GaveUpAt(job.Now, job.NextOrder());
    }
}
