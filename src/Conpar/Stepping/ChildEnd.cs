using System.Runtime.ExceptionServices;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Stepping;

/// <summary>The beginning and the end of a child job, whose task ends with it.</summary>
internal abstract class ChildEnd<T>(ExploredJob child) : StepFrame
{
    /// <summary>Its state tells who waits for it which job that is.</summary>
    readonly TaskCompletionSource<T> completion = new(child);

    ExploredTask<T> task;
    ExploredTask<Nothing> ending;
    bool began, isEnding;

    public Task<T> Task => completion.Task;

    /// <summary>Goes on here when a form that was started has ended; false where it has.</summary>
    public bool Follow(ExploredTask<T> form)
    {
        began = true;
        task = form;
        if (form.IsCompleted) return false;
        form.ContinueWith(this);
        return true;
    }

    public override void Resume()
    {
        if (!isEnding && (began || !Follow(Begin())))
        {
            isEnding = true;
            ending = IsKnown ? End() : Complete();
            child.Suspended();
            if (!ending.IsCompleted)
            {
                ending.ContinueWith(this);
                return;
            }
        }

        if (!isEnding) return;
        ending.TakeResult();
        child.Machine.End(child);
    }

    /// <summary>Whether others may have the task already: then they may look at it before the end, too.</summary>
    protected virtual bool IsKnown => true;

    protected virtual bool IsThread => false;

    /// <summary>Ends the task in a step of its own, so that others may come before.</summary>
    async ExploredTask<Nothing> End()
    {
        if (IsThread) await child.Abandon();
        await child.Acts(SiteTable.Unknown, EventKind.End, Task, () =>
        {
            Complete();
            return true;
        });
        await child.Machine.Watches.Tell(child, SiteTable.Unknown, Task);
        return default;
    }

    ExploredTask<Nothing> Complete()
    {
        try
        {
            completion.SetResult(task.TakeResult());
        }
        catch (Exception fault)
        {
            Fail(completion, fault);
        }

        return default;
    }

    protected virtual void Fail(TaskCompletionSource<T> completion, Exception fault)
    {
        if (fault is OperationCanceledException cancelled) completion.SetCanceled(cancelled.CancellationToken);
        else completion.SetException(fault);
    }

    ExploredTask<T> Begin()
    {
        try
        {
            return Run(child);
        }
        catch (Exception fault)
        {
            return new ExploredTask<T>(ExceptionDispatchInfo.Capture(fault), default);
        }
    }

    protected abstract ExploredTask<T> Run(ExploredJob job);
}

/// <summary>Of a body without a result.</summary>
internal sealed class BodyEnd(ExploredJob child, Func<Job, ExploredTask> body) : ChildEnd<Nothing>(child)
{
    protected override ExploredTask<Nothing> Run(ExploredJob job) => body(job).Inner;
}

/// <summary>Of a thread. What leaves it nobody catches.</summary>
internal sealed class ThreadEnd(ExploredJob child, Func<Job, ExploredTask> body) : ChildEnd<Nothing>(child)
{
    readonly ExploredJob child = child;

    protected override bool IsThread => true;

    protected override ExploredTask<Nothing> Run(ExploredJob job) => body(job).Inner;

    protected override void Fail(TaskCompletionSource<Nothing> completion, Exception fault)
    {
        child.Machine.Fail(child, fault);
        completion.SetResult(default);
    }
}

/// <summary>Of a body with a result.</summary>
internal sealed class BodyEnd<T>(ExploredJob child, Func<Job, ExploredTask<T>> body) : ChildEnd<T>(child)
{
    protected override ExploredTask<T> Run(ExploredJob job) => body(job);
}

/// <summary>Of a task of a factory, which is cancelled only by its own token.</summary>
internal sealed class TaskEnd<T>(ExploredJob child, CancellationToken cancel, Func<ExploredJob, ExploredTask<T>> body) : ChildEnd<T>(child)
{
    protected override ExploredTask<T> Run(ExploredJob job) => body(job);

    protected override void Fail(TaskCompletionSource<T> completion, Exception fault)
    {
        if (fault is NotContinuedException) completion.SetCanceled();
        else if (fault is OperationCanceledException cancelled && cancelled.CancellationToken == cancel && cancel.IsCancellationRequested) completion.SetCanceled(cancel);
        else completion.SetException(fault);
    }
}

/// <summary>Of a form that its caller has started.</summary>
internal sealed class FormEnd<T>(ExploredJob child) : ChildEnd<T>(child)
{
    readonly ExploredJob child = child;

    protected override bool IsKnown => child.WasSuspended;

    protected override ExploredTask<T> Run(ExploredJob job) => throw new InvalidOperationException("the form has begun");
}
