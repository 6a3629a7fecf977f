using System.Runtime.ExceptionServices;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Stepping;

/// <summary>The beginning and the end of a child job, whose task ends with it. It is used again by every run.</summary>
internal abstract class ChildEnd<T> : StepFrame
{
    enum Phase
    {
        Before,
        Body,
        Leaving,
        Ending,
        Telling,
        Over,
    }

    readonly ExploredJob child;
    readonly ChildEndStep step;
    TaskCompletionSource<T> completion = null!;
    ExploredTask<T> task;
    ExploredTask<Nothing> steps;
    Phase phase;

    protected ChildEnd(ExploredJob child)
    {
        this.child = child;
        step = new ChildEndStep(child, Complete);
    }

    protected ExploredJob Child => child;

    public Task<T> Task => completion.Task;

    /// <summary>Whether others may have the task already: then they may look at it before the end, too.</summary>
    protected virtual bool IsKnown => true;

    /// <summary>Begins with a task of this run.</summary>
    public void Restart()
    {
        // Its state tells who waits for it which job that is.
        completion = new TaskCompletionSource<T>(child);
        steps = default;
        phase = Phase.Before;
    }

    /// <summary>Goes on here when a form that was started has ended; false where it has.</summary>
    public bool Follow(ExploredTask<T> form)
    {
        phase = Phase.Body;
        task = form;
        if (form.IsCompleted) return false;
        form.ContinueWith(this);
        return true;
    }

    public override void Resume()
    {
        steps.TakeResult();
        steps = default;
        do phase++;
        while (phase != Phase.Over && !Waits());
        if (phase == Phase.Over) child.Machine.End(child);
    }

    /// <summary>Does what the phase is there for; false where the next one comes at once.</summary>
    bool Waits()
    {
        switch (phase)
        {
            case Phase.Body:
                return Follow(Begin());
            case Phase.Leaving when !IsKnown:
                Complete();
                child.Suspended();
                phase = Phase.Telling;
                return false;
            case Phase.Leaving:
                child.Suspended();
                return Waits(Leave());
            case Phase.Ending:
                step.Declare();
                child.SuspendForNext(this);
                return true;
            default:
                return Waits(child.Machine.Watches.Tell(child, SiteTable.Unknown, Task).Inner);
        }
    }

    bool Waits(ExploredTask<Nothing> next)
    {
        steps = next;
        if (next.IsCompleted) return false;
        next.ContinueWith(this);
        return true;
    }

    /// <summary>What is left to do before the end.</summary>
    protected virtual ExploredTask<Nothing> Leave() => default;

    void Complete()
    {
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
