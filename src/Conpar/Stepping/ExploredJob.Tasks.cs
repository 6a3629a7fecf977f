using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Stepping;

// Tasks that jobs end, and the first of several.
internal sealed partial class ExploredJob
{
    /// <summary>Where the object is a task that an operation may end, those who are to know are told after it.</summary>
    JobTask<T> Ending<T>(int site, object real, JobTask<T> release) => real is Task task ? Told(site, task, release).AsOperation() : release;

    async ExploredTask<T> Told<T>(int site, Task task, JobTask<T> release)
    {
        T given = await release;
        if (task.IsCompleted) await Machine.Watches.Tell(this, site, task);
        return given;
    }

    /// <summary>Waits for the first of several tasks, and gives what is made of it, or of null where the time is over.</summary>
    public JobTask<T> WaitsForFirst<T>(int site, Task[] tasks, Patience patience, Func<Task?, T> result) => First(site, [.. tasks], patience, result).AsOperation();

    async ExploredTask<T> First<T>(int site, Task[] tasks, Patience patience, Func<Task?, T> result)
    {
        FirstTask<Task> first = new();
        KnownTasks.AddWhole(first.Task, tasks);
        if (SharedObjects.SourceOf(patience.Cancel) is { } source && !await Watches(site, source, first)) throw new OperationCanceledException(patience.Cancel);
        for (int i = 0; i < tasks.Length; i++)
        {
            if (await Machine.Watches.Watch(this, site, tasks[i], first)) continue;

            // Where none before it is watched nobody else knows of this.
            if (i == 0 && !patience.Cancel.CanBeCanceled) first.Tell(tasks[i]);
            else await Acts(site, EventKind.Wait, first.Task, () => first.Tell(tasks[i]));
            return result(NotCancelled(first.First.Result, patience));
        }

        return result(NotCancelled(await OperationStep<TaskEnding<Task?>, Task?>.Declare(this, site, new(first.Task, static ended => ((Task<Task>)ended).Result), patience with { Cancel = default }), patience));
    }

    /// <summary>The same where nobody waits yet: a task that ends with the first.</summary>
    public JobTask<Task<TTask>> KeepsFirst<TTask>(int site, TTask[] tasks) where TTask : Task => Keep(site, [.. tasks]).AsOperation();

    async ExploredTask<Task<TTask>> Keep<TTask>(int site, TTask[] tasks) where TTask : Task
    {
        FirstTask<TTask> first = new();
        KnownTasks.AddWhole(first.Task, tasks);
        for (int i = 0; i < tasks.Length; i++)
        {
            if (await Machine.Watches.Watch(this, site, tasks[i], first)) continue;
            if (i == 0) first.Tell(tasks[i]);
            else await Acts(site, EventKind.Wait, first.Task, () => first.Tell(tasks[i]));
            break;
        }

        return first.First;
    }

    static Task? NotCancelled(Task? ended, Patience patience) => ended == cancelled ? throw new OperationCanceledException(patience.Cancel) : ended;
}
