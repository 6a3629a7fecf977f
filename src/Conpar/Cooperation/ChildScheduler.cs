using Conpar.Parallelism;
using Conpar.Scheduling;
using Conpar.Stepping;
using Conpar.Tracing;

namespace Conpar.Cooperation;

/// <summary>
/// Runs a task's code as a child job of the job that made the task, so that everything else about the task is the library's: its options, its
/// parents, when it continues another.
/// </summary>
internal sealed class ChildScheduler(Job parent, int site) : TaskScheduler
{
    readonly Job made = Children.New(parent, site);
    int queued;

    /// <summary>The scheduler for what a job starts; one of the user's own stays.</summary>
    public static TaskScheduler For(Job job, int site, TaskScheduler? asked)
    {
        ExploredJob.Refuse(job, "it starts or continues a task");
        return job is OutsideJob || (asked is not null && asked != Default && asked is not ChildScheduler) ? asked ?? Default : new ChildScheduler(job, site);
    }

    /// <summary>Code inside the task sees the default scheduler, as it would without the lane.</summary>
    public static TaskCreationOptions Hide(TaskCreationOptions options) => options | TaskCreationOptions.HideScheduler;

    /// <summary>Code inside the task sees the default scheduler, as it would without the lane.</summary>
    public static TaskContinuationOptions Hide(TaskContinuationOptions options) => options | TaskContinuationOptions.HideScheduler;

    /// <summary>Makes a task that the child runs.</summary>
    public TTask Make<TTask>(Func<TTask> make) where TTask : Task => Tie(made is ParallelJob real ? real.Made(make) : make());

    /// <summary>The task ends with the child that runs it.</summary>
    public TTask Tie<TTask>(TTask task) where TTask : Task
    {
        KnownTasks.AddJob(task, made);
        if (made is ParallelJob real) real.EndsWith(task);
        return task;
    }

    protected override void QueueTask(Task task)
    {
        Job mine = Interlocked.Increment(ref queued) == 1 ? made : Children.New(parent, SiteTable.Unknown);
        if (mine is InterleavedJob own)
        {
            KnownTasks.AddJob(task, own);
            own.StartFromAnywhere(() =>
            {
                TryExecuteTask(task);
                own.Lane.Wake(task, int.MaxValue);
            });
        }
        else
        {
            Children.Execute((ParallelJob)mine, () => TryExecuteTask(task), isLong: task.CreationOptions.HasFlag(TaskCreationOptions.LongRunning));
        }
    }

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => false;

    protected override IEnumerable<Task> GetScheduledTasks() => [];
}
