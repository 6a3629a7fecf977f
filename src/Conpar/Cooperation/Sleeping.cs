using Conpar.Scheduling;
using Conpar.Stepping;
using Conpar.Tracing;

namespace Conpar.Cooperation;

/// <summary>Sleeps and delays of known length.</summary>
internal static class Sleeping
{
    /// <summary><c>Thread.Sleep</c>.</summary>
    public static JobTask Sleep(Job job, int site, int milliseconds)
    {
        if (milliseconds < Timeout.Infinite) Thread.Sleep(milliseconds);
        if (job is ExploredJob explored) return explored.Sleeps(site, milliseconds);
        if (job is InterleavedJob own)
        {
            if (milliseconds != 0) return Interleaved(own, site, milliseconds, isAsync: false, default);
            own.Write(EventKind.Sleep, site, 0);
            return Spinning.Once(own, site);
        }

        EventMark mark = job.Write(EventKind.Sleep, site, Ticks(milliseconds));
        Thread.Sleep(milliseconds);
        mark.LastedUntil(job.Now);
        return default;
    }

    /// <summary><c>await Task.Delay</c>.</summary>
    public static JobTask Delay(Job job, int site, long milliseconds, CancellationToken cancel)
    {
        // The real one refuses bad arguments, and knows what is cancelled or over already.
        if (milliseconds <= 0 && milliseconds != Timeout.Infinite || job is not ExploredJob && cancel.IsCancellationRequested)
        {
            job.Write(EventKind.Sleep, site, 0);
            Task at = Task.Delay((int)milliseconds, cancel);
            return at.IsCompletedSuccessfully ? job.Turn() : new JobTask(new JobTask<Nothing>(at, default));
        }

        if (job is ExploredJob explored) return ExploredDelay.Of(explored, site, milliseconds, cancel);
        return job is InterleavedJob own
            ? Interleaved(own, site, milliseconds, isAsync: true, cancel)
            : new JobTask(new JobTask<Nothing>(Parallel(job, site, milliseconds, cancel), default));
    }

    /// <summary><c>Task.Delay</c> whose task is kept.</summary>
    public static Task Kept(Job job, long milliseconds, CancellationToken cancel)
    {
        if (job is ExploredJob explored && (milliseconds > 0 || milliseconds == Timeout.Infinite)) return ExploredDelay.Kept(explored, milliseconds, cancel);
        if (job is not InterleavedJob own || milliseconds <= 0 || cancel.IsCancellationRequested) return Task.Delay(TimeSpan.FromMilliseconds(milliseconds), cancel);
        TaskCompletionSource completion = new();
        own.Lane.Alarms.Set(Timeouts.Due(own, milliseconds)!.Value, () => completion.TrySetResult());
        if (cancel.CanBeCanceled) cancel.UnsafeRegister(_ => completion.TrySetCanceled(cancel), null);
        else KnownTasks.AddOwn(completion.Task);
        return completion.Task;
    }

    static long Ticks(long milliseconds) => milliseconds < 0 ? -1 : LaneClock.Ticks(TimeSpan.FromMilliseconds(milliseconds));

    static async JobTask Interleaved(InterleavedJob job, int site, long milliseconds, bool isAsync, CancellationToken cancel)
    {
        EventMark mark = job.Write(EventKind.Sleep, site, Ticks(milliseconds));
        if (isAsync) job.Suspended();
        else job.ThrowIfInterrupted();
        job.IsInterruptible = !isAsync;

        // One that never ends is no deadlock: it is what the program says.
        Parking parking = job.Waiting(WaitKind.Sleep, null, site, Timeouts.Due(job, milliseconds), fromOutside: milliseconds < 0 || cancel.CanBeCanceled);
        using CancellationTokenRegistration registration = job.WakeOnCancelling(cancel);
        Woken by = await parking;
        job.IsInterruptible = false;
        mark.LastedUntil(job.Now);
        if (by == Woken.Interrupted) job.ThrowIfInterrupted();
        if (by == Woken.Cancelled) throw new TaskCanceledException("A task was canceled.", null, cancel);
    }

    static async Task Parallel(Job job, int site, long milliseconds, CancellationToken cancel)
    {
        EventMark mark = job.Write(EventKind.Sleep, site, Ticks(milliseconds));
        try
        {
            await Task.Delay(TimeSpan.FromMilliseconds(milliseconds), cancel).ConfigureAwait(false);
        }
        finally
        {
            mark.LastedUntil(job.Now);
        }
    }
}
