using System.Runtime.ExceptionServices;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Stepping;

/// <summary>A job's next operation is one that may have to wait: for an object, or for the jobs that a task ends with, one after the other.</summary>
internal sealed class OperationStep<TOperation, T> : StepEffect, ILateResult<T> where TOperation : struct, IOperation<T>
{
    [ThreadStatic] static OperationStep<TOperation, T>? free;

    readonly List<ExploredJob> joined = [];
    ExploredJob job = null!;
    TOperation operation;
    Patience patience;
    ExceptionDispatchInfo? fault;
    T? result;
    bool wrote, comes, came;
    int at, site;

    public override bool CanProceed =>
        comes || patience.Cancel.IsCancellationRequested || (at < joined.Count ? !job.Machine.IsLive(joined[at]) : operation.CanProceed());

    public override bool IsOpen => at < joined.Count || Openness.IsManifold(operation.Key) || operation.CanProceed();

    public override bool Wrote => wrote;

    public override EventKind Event => operation.Event ?? EventKind.Wait;

    public override object WaitsOn => at < joined.Count ? joined[at] : operation.Key;

    /// <summary>Declares it; what needs no step of its own is there at once.</summary>
    public static JobTask<T> Declare(ExploredJob job, int site, TOperation operation, Patience patience)
    {
        OperationStep<TOperation, T> step = free ?? new OperationStep<TOperation, T>();
        free = null;
        (step.job, step.site, step.operation, step.patience, step.at) = (job, site, operation, patience, 0);
        step.comes = step.came = operation.IsSeen && patience.Milliseconds != 0;
        step.joined.Clear();
        if (operation.Key is Task task) step.Collect(task);
        if (operation.Key is Task { IsCompleted: false, AsyncState: not ExploredJob } first && IsOfFirst(first)) throw new UncontrolledWaitException("it waits for the first of several tasks");
        if (patience.IsAsync && (!operation.CanProceed() || operation.Waits == WaitKind.Sleep)) job.Suspended();
        if (step.joined.Count > 0)
        {
            if (patience.Milliseconds >= 0) throw new UncontrolledWaitException("it waits for a task or a thread for a limited time");
            step.DeclareJoin();
        }
        else if (operation.Key is Task { IsCompleted: true })
        {
            step.Carry();
            return new JobTask<T>(null, step.Take());
        }
        else
        {
            if (operation is not ExploredDelay) Openness.RequireKnown(operation.Key);
            int location = job.Machine.Locations.Of(operation.Key, Members.Synchronisation);
            job.Declare(new Operation(step.Kind, location, site), step, mayWait: step.Kind == OperationKind.Acquire);
            if (step.Kind == OperationKind.Acquire) job.EndsWithin(patience.Milliseconds);
        }

        return new JobTask<T>(step, default);
    }

    /// <summary>One that others see waiting comes with a try that changes something; then it waits.</summary>
    OperationKind Kind => !comes && (patience.Milliseconds < 0 || job.IsTimed(patience.Milliseconds)) ? OperationKind.Acquire : OperationKind.Try;

    static bool IsOfFirst(Task task) => task.GetType() is { IsGenericType: true } type && type.GenericTypeArguments[0].IsAssignableTo(typeof(Task));

    void Collect(Task part)
    {
        if (part.AsyncState is ExploredJob ended) joined.Add(ended);
        else foreach (Task inner in KnownTasks.PartsOf(part)) Collect(inner);
    }

    void DeclareJoin() => job.Declare(Operation.Join(joined[at].Number, site), this, mayWait: true);

    public override bool Carry()
    {
        if (joined.Count > 0 && ++at < joined.Count)
        {
            DeclareJoin();
            return false;
        }

        (fault, wrote) = (null, true);
        try
        {
            if (operation.Try(out result)) return true;
            if (comes) return Wait();
            wrote = came;
            operation.GiveUp();
            if (patience.Cancel.IsCancellationRequested) throw operation.Cancelled(patience.Cancel);
            result = operation.TimedOut;
        }
        catch (Exception thrown)
        {
            fault = ExceptionDispatchInfo.Capture(thrown);
        }

        return true;
    }

    bool Wait()
    {
        comes = false;
        job.DeclareNext(new Operation(Kind, job.Pending.Location, site), mayWait: Kind == OperationKind.Acquire);
        if (Kind == OperationKind.Acquire) job.EndsWithin(patience.Milliseconds);
        return false;
    }

    public T Take()
    {
        (T? taken, ExceptionDispatchInfo? thrown) = (result, fault);
        (result, fault, operation) = (default, null, default);
        free = this;
        thrown?.Throw();
        return taken!;
    }

    public void TakeNothing() => Take();
}
