namespace Conpar.Stepping;

/// <summary>Ends with the first of several tasks that is told to have ended.</summary>
internal sealed class FirstTask : ITaskWatch
{
    readonly TaskCompletionSource<Task> completion;

    public FirstTask() => completion = new TaskCompletionSource<Task>(this);

    public Task<Task> Task => completion.Task;

    Task ITaskWatch.Task => Task;

    public bool Tell(Task ended) => completion.TrySetResult(ended);
}
