using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Cooperation.Operations;

/// <summary>Awaits a task's end, and throws where that does not come in time.</summary>
internal readonly struct TaskEndingInTime<T>(Task task, Func<Task, T> result) : IOperation<T>
{
    readonly TaskEnding<T> ending = new(task, result);

    public object Key => task;

    public EventKind? Event => ending.Event;

    public WaitKind Waits => WaitKind.Task;

    public T TimedOut => throw new TimeoutException();

    public bool IsOpenToOutside => ending.IsOpenToOutside;

    public bool IsSilent => true;

    public bool IsTimedOut(T given) => false;

    public bool CanProceed() => ending.CanProceed();

    public bool Try(out T given) => ending.Try(out given);

    public T Wait(int milliseconds, CancellationToken cancel) => throw new NotSupportedException();

    public async Task<T> WaitAsync(int milliseconds, CancellationToken cancel)
    {
        Task waiting = task.WaitAsync(TimeSpan.FromMilliseconds(milliseconds), cancel);
        await waiting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

        // What the task itself threw is thrown as the task threw it.
        return task.IsCompleted ? result(task) : await Late(waiting).ConfigureAwait(false);
    }

    public Exception Cancelled(CancellationToken cancel) => new TaskCanceledException("A task was canceled.", null, cancel);

    static async Task<T> Late(Task waiting)
    {
        await waiting.ConfigureAwait(false);
        throw new TimeoutException();
    }
}
