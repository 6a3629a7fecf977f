using Conpar.Scheduling;
using Conpar.Stepping;
using RealTask = System.Threading.Tasks.Task;

namespace Conpar.Cooperation;

/// <summary>How jobs await tasks: one event, and the exceptions of a real await.</summary>
internal static class Awaits
{
    static readonly Patience patience = new(Timeout.Infinite, IsAsync: true);

    public static JobTask Task(Job job, int site, RealTask task)
    {
        TaskEnding<Nothing> ending = new(task, Taken);
        return task.IsCompleted && job is not ExploredJob ? Ended(job, site, task, ending) : Waiting.For<TaskEnding<Nothing>, Nothing>(job, site, ending, patience).WithoutResult();
    }

    public static JobTask<T> Task<T>(Job job, int site, Task<T> task)
    {
        TaskEnding<T> ending = new(task, static ended => ((Task<T>)ended).GetAwaiter().GetResult());
        return task.IsCompleted && job is not ExploredJob ? Ended(job, site, task, ending) : Waiting.For<TaskEnding<T>, T>(job, site, ending, patience);
    }

    /// <summary>What takes steps of this very job, as a move of an enumeration does, is no task that others could end.</summary>
    public static JobTask Value(Job job, int site, ValueTask task) =>
        !task.IsCompleted && job is ExploredJob explored && explored.TakeLeft() is { } steps ? new JobTask(new JobTask<Nothing>(steps, default)) : Task(job, site, task.AsTask());

    public static JobTask<T> Value<T>(Job job, int site, ValueTask<T> task) =>
        !task.IsCompleted && job is ExploredJob explored && explored.TakeLeft() is { } steps ? new JobTask<T>(steps, default) : Task(job, site, task.AsTask());

    /// <summary>Awaits a task without an event: what the job does is nothing else.</summary>
    public static async JobTask InSilence(InterleavedJob job, int site, RealTask task)
    {
        TaskEnding<Nothing> ending = new(task, Taken, isEvent: false);
        if (!ending.Try(out _)) await job.Waits<TaskEnding<Nothing>, Nothing>(site, ending, patience);
    }

    public static JobTask Yield(Job job)
    {
        if (job is ExploredJob explored) return explored.Passes(Tracing.SiteTable.Unknown, isAsync: true);
        if (job is not InterleavedJob own) return new JobTask(new JobTask<Nothing>(Yields(), default));
        own.Suspended();
        return own.GiveWay();

        static async Task<Nothing> Yields()
        {
            await RealTask.Yield();
            return default;
        }
    }

    /// <summary>What the task threw is thrown at the await, not at the call.</summary>
    static JobTask Ended(Job job, int site, RealTask task, TaskEnding<Nothing> ending)
    {
        job.Write(ending.Event!.Value, site, 0);
        return task.IsCompletedSuccessfully ? job.Turn() : new JobTask(new JobTask<Nothing>(task, default));
    }

    static JobTask<T> Ended<T>(Job job, int site, Task<T> task, TaskEnding<T> ending)
    {
        job.Write(ending.Event!.Value, site, 0);
        return task.IsCompletedSuccessfully ? new Point<T>(job.Turn(), task.Result) : new JobTask<T>(task, default);
    }

    static Nothing Taken(RealTask ended)
    {
        ended.GetAwaiter().GetResult();
        return default;
    }
}
