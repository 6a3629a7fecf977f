using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Cooperation;

/// <summary>Waiting for tasks in synchronous code.</summary>
internal static class Waits
{
    /// <summary><c>task.Wait(…)</c></summary>
    public static JobTask<bool> For(Job job, int site, Task task, int milliseconds, CancellationToken cancel) =>
        Until(job, site, task, milliseconds, cancel, ended => ended.Wait(0, CancellationToken.None));

    /// <summary><c>Task.WaitAll(…)</c></summary>
    public static JobTask<bool> ForAll(Job job, int site, Task[] tasks, int milliseconds, CancellationToken cancel)
    {
        Task whole = KnownTasks.WhenAll(tasks);
        return Until(job, site, whole, milliseconds, cancel, _ => Task.WaitAll(tasks, 0, CancellationToken.None));
    }

    /// <summary><c>Task.WaitAny(…)</c></summary>
    public static JobTask<int> ForAny(Job job, int site, Task[] tasks, int milliseconds, CancellationToken cancel)
    {
        if (tasks.Length == 0) return new JobTask<int>(null, -1);
        Task whole = Task.WhenAny(tasks);
        KnownTasks.AddWhole(whole, [.. tasks]);
        return Until(job, site, whole, milliseconds, cancel, ended => ended.IsCompleted ? Array.IndexOf(tasks, ((Task<Task>)ended).Result) : -1);
    }

    /// <summary><c>task.Result</c>, or <c>task.GetAwaiter().GetResult()</c>.</summary>
    public static JobTask<T> Result<T>(Job job, int site, Task<T> task, bool asAggregate) =>
        Until<T>(job, site, task, Timeout.Infinite, default, asAggregate ? static ended => ((Task<T>)ended).Result : static ended => ((Task<T>)ended).GetAwaiter().GetResult());

    /// <summary><c>task.GetAwaiter().GetResult()</c></summary>
    public static JobTask Result(Job job, int site, Task task, bool asAggregate) =>
        Until<Nothing>(job, site, task, Timeout.Infinite, default, ended =>
        {
            if (asAggregate) ended.Wait();
            else ended.GetAwaiter().GetResult();
            return default;
        }).WithoutResult();

    static JobTask<T> Until<T>(Job job, int site, Task task, int milliseconds, CancellationToken cancel, Func<Task, T> result)
    {
        Timeouts.Require(milliseconds);
        cancel.ThrowIfCancellationRequested();
        EventKind kind = KnownTasks.IsOfJobs(task) ? EventKind.Join : EventKind.Wait;
        if (task.IsCompleted || milliseconds == 0)
        {
            job.Write(kind, site, 0);
            return new Point<T>(job.Turn(), result(task));
        }

        EventMark mark = job.Write(kind, site, -1);
        if (job is InterleavedJob own) return Interleaved(own, site, task, milliseconds, cancel, mark, result);
        job.BlocksOn(task, site);
        try
        {
            // Not Wait: what the task threw is thrown by the one that asks for it.
            Task.WaitAny([task], milliseconds, cancel);
        }
        finally
        {
            job.BlocksOn(null, SiteTable.Unknown);
            job.Waited(mark);
        }

        return new JobTask<T>(null, result(task));
    }

    static async JobTask<T> Interleaved<T>(InterleavedJob job, int site, Task task, int milliseconds, CancellationToken cancel, EventMark mark, Func<Task, T> result)
    {
        bool fromOutside = !KnownTasks.IsInside(task) || cancel.CanBeCanceled;
        Parking parking = job.Waiting(WaitKind.Task, task, site, Timeouts.Due(job, milliseconds), fromOutside);
        job.WakeWith(task);
        using CancellationTokenRegistration registration = job.WakeOnCancelling(cancel);
        Woken by = await parking;
        job.Waited(mark);
        if (by == Woken.Cancelled) cancel.ThrowIfCancellationRequested();
        return result(task);
    }
}
