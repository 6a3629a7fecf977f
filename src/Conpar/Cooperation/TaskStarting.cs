using Conpar.Scheduling;

namespace Conpar.Cooperation;

/// <summary>Starts tasks as child jobs.</summary>
internal static class TaskStarting
{
    public static Point<TTask> Begin<TTask>(Job job, int site, TaskScheduler? asked, TaskCreationOptions options, Func<TaskScheduler, TaskCreationOptions, TTask> start) where TTask : Task
    {
        TaskScheduler by = ChildScheduler.For(job, site, asked);
        TTask task = by is ChildScheduler own ? own.Make(() => start(own, ChildScheduler.Hide(options))) : start(by, options);
        return new Point<TTask>(job.Turn(), task);
    }

    public static TTask Continue<TTask>(Job job, int site, TaskScheduler? asked, TaskContinuationOptions options, Func<TaskScheduler, TaskContinuationOptions, TTask> start) where TTask : Task
    {
        TaskScheduler by = ChildScheduler.For(job, site, asked);
        return by is ChildScheduler own ? own.Make(() => start(own, ChildScheduler.Hide(options))) : start(by, options);
    }

    /// <summary>A task that was made before.</summary>
    public static Point Start(Job job, int site, Task task, TaskScheduler? asked)
    {
        TaskScheduler by = ChildScheduler.For(job, site, asked);
        task.Start(by);
        if (by is ChildScheduler own) own.Tie(task);
        return job.Turn();
    }
}
