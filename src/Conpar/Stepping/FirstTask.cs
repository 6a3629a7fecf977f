namespace Conpar.Stepping;

/// <summary>Ends with the first of several tasks that is told to have ended.</summary>
internal abstract class FirstTask : ITaskWatch
{
    public abstract Task Task { get; }

    public abstract bool Tell(Task ended);
}

/// <summary>The same with tasks of one type.</summary>
internal sealed class FirstTask<TTask> : FirstTask where TTask : Task
{
    readonly TaskCompletionSource<TTask> completion;

    public FirstTask() => completion = new TaskCompletionSource<TTask>(this);

    public override Task Task => completion.Task;

    /// <summary>The task that gives the first.</summary>
    public Task<TTask> First => completion.Task;

    public override bool Tell(Task ended) => completion.TrySetResult((TTask)ended);
}
