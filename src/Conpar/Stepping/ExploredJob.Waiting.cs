using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Stepping;

// What may have to wait for others, and what lets them go on.
internal sealed partial class ExploredJob
{
    ActStep? act;

    public JobTask<T> Waits<TOperation, T>(int site, TOperation operation, Patience patience) where TOperation : struct, IOperation<T>
    {
        if (patience.IsAsync) RequirePool();
        return SharedObjects.SourceOf(patience.Cancel) is { } source
            ? WaitsUnlessCancelled<TOperation, T>(site, operation, patience, source).AsOperation()
            : OperationStep<TOperation, T>.Declare(this, site, operation, patience);
    }

    /// <summary>A step that acts on something that jobs share, never waits, and tells whether it changed anything.</summary>
    public JobTask Acts(int site, EventKind kind, object on, Func<bool> acts)
    {
        (act ??= new ActStep(this)).Declare(site, kind, on, acts);
        return new JobTask(new JobTask<Nothing>(LateNothing.Instance, default));
    }

    /// <summary>What a thread owns cannot be shared by jobs that share theirs: better no exploration than a wrong one.</summary>
    public static void Refuse(Job job, string why)
    {
        if (job is ExploredJob) throw UncontrolledWaitException.Of(why);
    }

    public JobTask<T> Releases<TObject, TArgument, T>(int site, EventKind? kind, TObject real, TArgument argument, Func<TObject, TArgument, T> act) where TObject : class =>
        Ending(site, real, ReleaseStep<TObject, TArgument, T>.Declare(this, site, kind, real, argument, act));
}
