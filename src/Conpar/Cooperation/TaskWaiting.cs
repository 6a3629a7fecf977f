using Conpar.Cooperation.Operations;
using Conpar.Scheduling;
using Conpar.Stepping;

namespace Conpar.Cooperation;

/// <summary><c>Task.WaitAsync</c> on the lane's clock; on another one's time as it is.</summary>
internal static class TaskWaiting
{
    public static JobTask Awaited(Job job, int site, Task task, TimeSpan timeout, TimeProvider time, CancellationToken cancel) =>
        time != TimeProvider.System
            ? Awaits.Task(job, site, task.WaitAsync(timeout, time, cancel))
            : Awaited(job, site, task, timeout, cancel, static ended =>
            {
                ended.GetAwaiter().GetResult();
                return default(Nothing);
            }).WithoutResult();

    public static JobTask<T> Awaited<T>(Job job, int site, Task<T> task, TimeSpan timeout, TimeProvider time, CancellationToken cancel) =>
        time != TimeProvider.System
            ? Awaits.Task(job, site, task.WaitAsync(timeout, time, cancel))
            : Awaited(job, site, task, timeout, cancel, static ended => ((Task<T>)ended).GetAwaiter().GetResult());

    public static Task Kept(Job job, Task task, TimeSpan timeout, TimeProvider time, CancellationToken cancel)
    {
        ExploredJob.Refuse(job, "it keeps the task of a wait");
        if (job is not InterleavedJob own || task.IsCompleted || time != TimeProvider.System) return task.WaitAsync(timeout, time, cancel);
        TaskCompletionSource completion = new();
        return Kept(own, task, timeout, cancel, completion.Task, () => completion.TrySetFromTask(task), late => completion.TrySetException(late), () => completion.TrySetCanceled(cancel));
    }

    public static Task<T> Kept<T>(Job job, Task<T> task, TimeSpan timeout, TimeProvider time, CancellationToken cancel)
    {
        ExploredJob.Refuse(job, "it keeps the task of a wait");
        if (job is not InterleavedJob own || task.IsCompleted || time != TimeProvider.System) return task.WaitAsync(timeout, time, cancel);
        TaskCompletionSource<T> completion = new();
        return Kept(own, task, timeout, cancel, completion.Task, () => completion.TrySetFromTask(task), late => completion.TrySetException(late), () => completion.TrySetCanceled(cancel));
    }

    static JobTask<T> Awaited<T>(Job job, int site, Task task, TimeSpan timeout, CancellationToken cancel, Func<Task, T> result)
    {
        // One that has ended gives its result whatever the time and the token.
        Patience patience = task.IsCompleted && job is not ExploredJob ? Patience.Endless : new Patience(Timeouts.Milliseconds(timeout), cancel, IsAsync: true);
        return Waiting.For<TaskEndingInTime<T>, T>(job, site, new(task, result), patience);
    }

    static TTask Kept<TTask>(InterleavedJob job, Task task, TimeSpan timeout, CancellationToken cancel, TTask kept, Action ended, Action<TimeoutException> late, Action cancelled) where TTask : Task
    {
        int milliseconds = Timeouts.Milliseconds(timeout);
        KnownTasks.AddWhole(kept, [task]);
        task.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(ended);
        if (Timeouts.Due(job, milliseconds) is { } due) job.Lane.Alarms.Set(due, () => late(new TimeoutException()));
        if (cancel.CanBeCanceled) cancel.UnsafeRegister(_ => cancelled(), null);
        return kept;
    }
}
