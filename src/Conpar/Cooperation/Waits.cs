using Conpar.Scheduling;
using Conpar.Stepping;

namespace Conpar.Cooperation;

/// <summary>Waiting for tasks in synchronous code.</summary>
internal static class Waits
{
    /// <summary><c>task.Wait(…)</c></summary>
    public static JobTask<bool> For(Job job, int site, Task task, int milliseconds, CancellationToken cancel) =>
        Until(job, site, task, milliseconds, cancel, static ended => ended.Wait(0, CancellationToken.None), timedOut: false);

    /// <summary><c>Task.WaitAll(…)</c></summary>
    public static JobTask<bool> ForAll(Job job, int site, Task[] tasks, int milliseconds, CancellationToken cancel)
    {
        Task whole = KnownTasks.WhenAll(tasks);
        return Until(job, site, whole, milliseconds, cancel, _ => Task.WaitAll(tasks, 0, CancellationToken.None), timedOut: false);
    }

    /// <summary><c>Task.WaitAny(…)</c></summary>
    public static JobTask<int> ForAny(Job job, int site, Task[] tasks, int milliseconds, CancellationToken cancel)
    {
        if (tasks.Length == 0) return new JobTask<int>(null, -1);
        if (job is ExploredJob explored && milliseconds >= Timeout.Infinite && Array.IndexOf(tasks, null) < 0)
        {
            return explored.WaitsForFirst(site, tasks, new Patience(milliseconds, cancel), first => first is null ? -1 : Array.IndexOf(tasks, first));
        }

        Task whole = Task.WhenAny(tasks);
        KnownTasks.AddWhole(whole, [.. tasks]);
        return Until(job, site, whole, milliseconds, cancel, ended => Array.IndexOf(tasks, ((Task<Task>)ended).Result), timedOut: -1);
    }

    /// <summary><c>task.Result</c>, or <c>task.GetAwaiter().GetResult()</c>.</summary>
    public static JobTask<T> Result<T>(Job job, int site, Task<T> task, bool asAggregate) =>
        Until<T>(job, site, task, Timeout.Infinite, default, asAggregate ? static ended => ((Task<T>)ended).Result : static ended => ((Task<T>)ended).GetAwaiter().GetResult(), default!);

    /// <summary><c>task.GetAwaiter().GetResult()</c></summary>
    public static JobTask Result(Job job, int site, Task task, bool asAggregate) =>
        Until<Nothing>(job, site, task, Timeout.Infinite, default, asAggregate ? Waited : Taken, default).WithoutResult();

    static Nothing Waited(Task ended)
    {
        ended.Wait();
        return default;
    }

    static Nothing Taken(Task ended)
    {
        ended.GetAwaiter().GetResult();
        return default;
    }

    static JobTask<T> Until<T>(Job job, int site, Task task, int milliseconds, CancellationToken cancel, Func<Task, T> result, T timedOut)
    {
        Timeouts.Require(milliseconds);
        if (job is not ExploredJob) cancel.ThrowIfCancellationRequested();
        return Waiting.For<TaskEnding<T>, T>(job, site, new(task, result, timedOut), new Patience(milliseconds, cancel));
    }
}
