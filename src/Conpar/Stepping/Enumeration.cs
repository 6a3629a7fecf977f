using System.ComponentModel;
using System.Runtime.ExceptionServices;
using Conpar.Scheduling;

namespace Conpar.Stepping;

/// <summary>One enumeration of an iterator: its body, which stops at each <c>yield</c> until the job that goes through the items asks for the next.</summary>
/// <typeparam name="T">The items' type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Enumeration<T> : ExploredStream<T>
{
    readonly Func<Job, Enumeration<T>, CancellationToken, ExploredTask> body;
    readonly CancellationToken cancel;
    readonly PendingMove pending = new();
    readonly BodyFollower follower;
    ExploredJob? owner;
    ExploredTask<Nothing> task;
    StepFrame? stopped;
    bool hasBegun, isOver, isMoving, runsAtOnce;

    internal Enumeration(Func<Job, Enumeration<T>, CancellationToken, ExploredTask> body, CancellationToken cancel)
    {
        (this.body, this.cancel) = (body, cancel);
        follower = new BodyFollower(this);
    }

    /// <summary>Gives an item out. When the body goes on it is told whether it is to end, as it does where the loop is left early.</summary>
    public YieldedItem<T> Yield(T item)
    {
        Current = item;
        return new YieldedItem<T>(this);
    }

    internal bool IsLeft { get; private set; }

    internal void Stop(StepFrame frame)
    {
        stopped = frame;
        if (!runsAtOnce) Ended(true);
    }

    internal ExploredTask<bool> Next(ExploredJob job) => Move(job);

    internal ExploredTask<bool> Leave(ExploredJob job) => End(job);

    private protected override ExploredTask<bool> Move(ExploredJob job)
    {
        Own(job);
        return isOver ? default : Go(job);
    }

    private protected override ExploredTask<bool> End(ExploredJob job)
    {
        Own(job);
        if (isOver || !hasBegun)
        {
            isOver = true;
            return default;
        }

        IsLeft = true;
        return Go(job);
    }

    /// <summary>What other jobs do to it is no step: so there must be none.</summary>
    void Own(ExploredJob job)
    {
        owner ??= job;
        if (owner != job) throw UncontrolledWaitException.Of("several jobs go through one enumeration");
        if (isMoving) throw UncontrolledWaitException.Of("it keeps the task of an enumeration");
    }

    /// <summary>Runs the body to its next item, its end, or a step that comes before these.</summary>
    ExploredTask<bool> Go(ExploredJob job)
    {
        runsAtOnce = true;
        bool ends = !hasBegun ? Begin(job) : Continue(job);
        runsAtOnce = false;
        if (ends) return new ExploredTask<bool>(TakeEnd(), false);
        if (stopped is not null) return new ExploredTask<bool>(null, true);
        isMoving = true;
        return new ExploredTask<bool>(pending, false);
    }

    bool Begin(ExploredJob job)
    {
        hasBegun = true;
        task = body(job, this, cancel).Inner;
        if (task.IsCompleted) return true;
        task.ContinueWith(follower);
        return false;
    }

    bool Continue(ExploredJob job)
    {
        StepFrame frame = stopped!;
        stopped = null;
        frame.Resume();
        return job.TakesOver(follower);
    }

    /// <summary>What the body threw; null for nothing.</summary>
    ExceptionDispatchInfo? TakeEnd()
    {
        isOver = true;
        try
        {
            task.TakeResult();
            return null;
        }
        catch (Exception fault)
        {
            return ExceptionDispatchInfo.Capture(fault);
        }
    }

    void Ended(bool hasItem)
    {
        isMoving = false;
        pending.Complete(hasItem);
    }

    void Ended()
    {
        isMoving = false;
        if (TakeEnd() is { } fault) pending.Fail(fault.SourceException);
        else pending.Complete(false);
    }

    /// <summary>A move that takes steps.</summary>
    sealed class PendingMove : ResultStepFrame<bool>
    {
        public override void Resume() => throw new InvalidOperationException("the body goes on in frames of its own");

        protected override void Return() => Awaiting = null;
    }

    /// <summary>Goes on where the body has ended after a step.</summary>
    sealed class BodyFollower(Enumeration<T> of) : StepFrame
    {
        public override void Resume() => of.Ended();
    }
}
