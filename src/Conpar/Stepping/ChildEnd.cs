using System.Runtime.ExceptionServices;
using Conpar.Scheduling;

namespace Conpar.Stepping;

/// <summary>The beginning and the end of a child job, whose task ends with it.</summary>
internal abstract class ChildEnd<T>(ExploredJob child) : StepFrame
{
    /// <summary>Its state tells who waits for it which job that is.</summary>
    readonly TaskCompletionSource<T> completion = new(child);

    ExploredTask<T> task;
    bool began;

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
        if (!began && Follow(Begin())) return;
        child.Machine.End(child);
        child.Suspended();
        try
        {
            completion.SetResult(task.TakeResult());
        }
        catch (Exception fault)
        {
            Fail(completion, fault);
        }
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

/// <summary>Of a form that its caller has started.</summary>
internal sealed class FormEnd<T>(ExploredJob child) : ChildEnd<T>(child)
{
    protected override ExploredTask<T> Run(ExploredJob job) => throw new InvalidOperationException("the form has begun");
}
