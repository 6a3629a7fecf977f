using Conpar.Scheduling;

namespace Conpar.Stepping;

/// <summary>Starts tasks of a factory, and what continues other tasks, as child jobs.</summary>
internal static class FactoryTasks
{
    public static Task<T> Start<T>(ExploredJob job, int site, object? state, CancellationToken cancel, TaskCreationOptions options, TaskScheduler? scheduler, Func<ExploredJob, ExploredTask<T>> body)
    {
        Require(options.HasFlag(TaskCreationOptions.AttachedToParent), scheduler);
        return Children.Begin(job, site, state, cancel, cancel.CanBeCanceled ? UnlessCancelled : body);

        async ExploredTask<T> UnlessCancelled(ExploredJob own)
        {
            await own.ThrowsIfCancelled(site, cancel);
            return await body(own);
        }
    }

    /// <summary>The child waits for the other task. Where that never ends, nobody expects this one to.</summary>
    public static Task<T> Continue<T>(ExploredJob job, int site, Task before, object? state, CancellationToken cancel, TaskContinuationOptions options, TaskScheduler? scheduler, Func<ExploredJob, ExploredTask<T>> body)
    {
        Require(options.HasFlag(TaskContinuationOptions.AttachedToParent), scheduler);
        CancellationToken early = options.HasFlag(TaskContinuationOptions.LazyCancellation) ? default : cancel;
        return Children.Begin(job, site, state, cancel, After);

        async ExploredTask<T> After(ExploredJob own)
        {
            own.Machine.Excuse(own);
            await own.Waits<TaskEnding<Nothing>, Nothing>(site, new(before, static _ => default), new Patience(Timeout.Infinite, early));
            own.Machine.Expect(own);
            if (cancel.CanBeCanceled) await own.ThrowsIfCancelled(site, cancel);
            if (!Continues(before, options)) throw new NotContinuedException();
            return await body(own);
        }
    }

    /// <summary>The same after the first of several, which are looked at before the child begins.</summary>
    public static async ExploredTask<Task<T>> ContinueFirst<TTask, T>(ExploredJob job, int site, TTask[] tasks, CancellationToken cancel, TaskContinuationOptions options, TaskScheduler? scheduler, Func<ExploredJob, TTask, ExploredTask<T>> body) where TTask : Task
    {
        RequireSeveral(tasks, options);
        Task<TTask> first = await job.KeepsFirst(site, [.. tasks]);
        return Continue(job, site, first, null, cancel, options, scheduler, own => body(own, first.Result));
    }

    /// <summary>The same after all of several.</summary>
    public static Task<T> ContinueAll<TTask, T>(ExploredJob job, int site, TTask[] tasks, CancellationToken cancel, TaskContinuationOptions options, TaskScheduler? scheduler, Func<ExploredJob, TTask[], ExploredTask<T>> body) where TTask : Task
    {
        RequireSeveral(tasks, options);
        TTask[] all = [.. tasks];
        return Continue(job, site, KnownTasks.WhenAll(all), null, cancel, options, scheduler, own => body(own, all));
    }

    /// <summary>Refuses what the real ones refuse.</summary>
    static void RequireSeveral(Task[] tasks, TaskContinuationOptions options)
    {
        const TaskContinuationOptions ForOne = TaskContinuationOptions.NotOnRanToCompletion | TaskContinuationOptions.NotOnFaulted | TaskContinuationOptions.NotOnCanceled;
        ArgumentNullException.ThrowIfNull(tasks);
        if (tasks.Length == 0) throw new ArgumentException("The tasks argument contains no tasks.", nameof(tasks));
        if (Array.IndexOf(tasks, null) >= 0) throw new ArgumentException("The tasks argument included a null value.", nameof(tasks));
        if ((options & ForOne) != 0) throw new ArgumentOutOfRangeException("continuationOptions");
    }

    static bool Continues(Task before, TaskContinuationOptions options) => !options.HasFlag(before switch
    {
        { IsCompletedSuccessfully: true } => TaskContinuationOptions.NotOnRanToCompletion,
        { IsFaulted: true } => TaskContinuationOptions.NotOnFaulted,
        _ => TaskContinuationOptions.NotOnCanceled,
    });

    static void Require(bool isAttached, TaskScheduler? scheduler)
    {
        if (isAttached) throw UncontrolledWaitException.Of("it attaches a task to another");
        if (scheduler is not null && scheduler != TaskScheduler.Default) throw UncontrolledWaitException.Of("it starts or continues a task by a scheduler of its own");
    }
}
