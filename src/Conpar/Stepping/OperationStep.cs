using System.Runtime.ExceptionServices;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Stepping;

/// <summary>A job's next operation is one that may have to wait: for an object, or for all that a task ends with, one after the other.</summary>
internal sealed class OperationStep<TOperation, T> : StepEffect, ILateResult<T> where TOperation : struct, IOperation<T>
{
    [ThreadStatic] static OperationStep<TOperation, T>? free;

    readonly List<Task> tasks = [];
    ExploredJob job = null!;
    TOperation operation;
    Patience patience;
    ExceptionDispatchInfo? fault;
    T? result;
    CancellationTokenSource? source;
    bool wrote, comes, came, isCutOff;
    long due;
    int at, site;

    public override bool CanProceed => comes || IsCancelled || (IsOfTask ? tasks[at].IsCompleted : operation.CanProceed());

    public override bool IsOpen => IsOfTask ? tasks[at].IsCompleted : job.Machine.IsManifold(operation.Key) || operation.CanProceed();

    public override bool Wrote => wrote;

    public override EventKind Event => IsOfTask && tasks[at].AsyncState is ExploredJob ? EventKind.Join : comes && !came && !operation.CanProceed() ? EventKind.Wait : operation.Event ?? EventKind.Wait;

    public override object WaitsOn => IsOfTask ? tasks[at].AsyncState as ExploredJob ?? (object)tasks[at] : operation.Key;

    bool IsOfTask => at < tasks.Count;

    bool IsCancelled => source is not null && job.Machine.Tokens.HasReached(operation.Key, source);

    // What it waits for was there before, and may still be taken; a time is over only when it is seen to be.
    public override void Cancel(object waited, CancellationTokenSource by) => isCutOff |= source == by && operation.Key == waited && (operation.Waits == WaitKind.Sleep || !operation.CanProceed());

    /// <summary>Declares it; what needs no step of its own is there at once.</summary>
    public static JobTask<T> Declare(ExploredJob job, int site, TOperation operation, Patience patience)
    {
        OperationStep<TOperation, T> step = free ?? new OperationStep<TOperation, T>();
        free = null;
        (step.job, step.site, step.operation, step.patience, step.at) = (job, site, operation, patience, 0);
        step.comes = step.came = operation.IsSeen && patience.Milliseconds != 0;
        (step.source, step.isCutOff) = (SharedObjects.SourceOf(patience.Cancel), false);
        step.due = job.Time + patience.Milliseconds;
        step.tasks.Clear();
        if (operation.Key is Task { IsCompleted: false, AsyncState: not (ExploredJob or FirstTask) } first && IsOfFirst(first)) throw UncontrolledWaitException.Of("it waits for the first of several tasks");
        if (patience.IsAsync && (!operation.CanProceed() || operation.Waits == WaitKind.Sleep)) job.Suspended();

        // Others may come before it: then it waits, and who started the job goes on.
        step.comes |= patience.IsAsync && job.IsBeginning && operation.Key is not Task;
        if (operation.Key is Task task)
        {
            step.AddTasks(task);
            if (step.tasks.Count > 0) step.DeclareTask(isFirst: true);
            else if (task.IsCompleted) return step.AtOnce();
        }

        if (step.tasks.Count == 0)
        {
            if (operation is not ExploredDelay) job.Machine.RequireKnown(operation.Key);
            int location = job.Machine.PlaceOf(operation.Key);
            job.Declare(new Operation(step.Kind, location, site), step, mayWait: step.Kind == OperationKind.Acquire);
            if (step.Kind == OperationKind.Acquire) job.EndsWithin(patience.Milliseconds);
            if (operation is ExploredDelay { IsAhead: true }) job.Machine.Clock.Set(job.Number, 1);
            if (operation is ExploredTick tick) tick.Ticks.Await(job);
        }

        return new JobTask<T>(step, default);
    }

    void AddTasks(Task task)
    {
        TaskWatches.AddLeaves(task, tasks);
        for (int i = tasks.Count - 1; i >= 0; i--)
        {
            if (IsOver(tasks[i])) tasks.RemoveAt(i);
        }
    }

    JobTask<T> AtOnce()
    {
        Carry();
        return new JobTask<T>(null, Take());
    }

    /// <summary>One that others see waiting comes with a try that changes something, and one whose caller goes on then with a try that does not; then it waits.</summary>
    OperationKind Kind => !comes && (patience.Milliseconds < 0 || job.IsTimed(patience.Milliseconds)) ? OperationKind.Acquire : OperationKind.Try;

    static bool IsOfFirst(Task task) => task.GetType() is { IsGenericType: true } type && type.GenericTypeArguments[0].IsAssignableTo(typeof(Task));

    /// <summary>Whether the task ended before any step could see it otherwise.</summary>
    bool IsOver(Task task) => task.IsCompleted && !job.Machine.Locations.Has(SharedObjects.OfTask(task), Members.Synchronisation);

    void DeclareTask(bool isFirst)
    {
        Operation next = new(Kind, job.Machine.PlaceOf(SharedObjects.OfTask(tasks[at])), site);
        if (isFirst) job.Declare(next, this, mayWait: next.Kind == OperationKind.Acquire);
        else job.DeclareNext(next, mayWait: next.Kind == OperationKind.Acquire);
        if (patience.Milliseconds >= 0 && next.Kind == OperationKind.Acquire) job.EndsWithin((int)(due - job.Time));
    }

    public override bool Carry()
    {
        // Waiting for a task changes nothing, and nothing changes the task after that; of what ends with another object this is not so.
        bool isOfTask = tasks.Count > 0;
        (fault, wrote) = (null, !isOfTask || SharedObjects.OfTask(tasks[at]) is not (Task or ExploredJob));
        if (isOfTask && tasks[at].IsCompleted && at + 1 < tasks.Count)
        {
            at++;
            DeclareTask(isFirst: false);
            return false;
        }

        if (isOfTask && tasks[at].IsCompleted) TaskWatches.Settle((Task)operation.Key);
        if (operation.Key is Task { IsCompleted: true } ended) job.SawEnd(ended);
        try
        {
            if (!isCutOff && operation.Try(out result)) return true;
            if (comes && (came || !IsCancelled)) return Wait();
            wrote = came;
            operation.GiveUp();
            if (IsCancelled) throw operation.Cancelled(patience.Cancel);
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
        (comes, wrote) = (false, came);
        if (patience.IsAsync) job.Suspended();
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
