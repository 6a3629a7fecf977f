using Conpar.Tracing;

namespace Conpar.Scheduling;

/// <summary>Waits for a task's end, and takes what it gives or throws.</summary>
internal readonly struct TaskEnding<T>(Task task, Func<Task, T> result, T timedOut = default!, bool isEvent = true) : IOperation<T>
{
    public object Key => task;

    public EventKind? Event => !isEvent ? null : KnownTasks.IsOfJobs(task) ? EventKind.Join : EventKind.Wait;

    public WaitKind Waits => WaitKind.Task;

    public T TimedOut => timedOut;

    public bool IsOpenToOutside => !KnownTasks.IsInside(task);

    public bool IsSilent => true;

    public bool CanProceed() => task.IsCompleted;

    public bool Try(out T given)
    {
        // Asked once: the task may end in between.
        bool hasEnded = task.IsCompleted;
        given = hasEnded ? result(task) : timedOut;
        return hasEnded;
    }

    // Not the task's own wait: what it threw is thrown by the one that asks for it.
    public T Wait(int milliseconds, CancellationToken cancel) => Task.WaitAny([task], milliseconds, cancel) < 0 ? timedOut : result(task);

    public async Task<T> WaitAsync(int milliseconds, CancellationToken cancel)
    {
        await task.WaitAsync(cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!task.IsCompleted) cancel.ThrowIfCancellationRequested();
        return result(task);
    }
}
