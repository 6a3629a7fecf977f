using Conpar.Scheduling;

namespace Conpar.Stepping;

/// <summary>The end of a task of a factory, which is cancelled only by its own token.</summary>
internal sealed class TaskEnd<T>(ExploredJob child) : ChildEnd<T>(child)
{
    public CancellationToken Cancel;
    public Func<ExploredJob, ExploredTask<T>> Body = null!;

    protected override ExploredTask<T> Run(ExploredJob job) => Body(job);

    protected override void Fail(TaskCompletionSource<T> completion, Exception fault)
    {
        if (fault is NotContinuedException) completion.SetCanceled();
        else if (fault is OperationCanceledException cancelled && cancelled.CancellationToken == Cancel && Cancel.IsCancellationRequested) completion.SetCanceled(Cancel);
        else completion.SetException(fault);
    }
}
