using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Conpar.Scheduling;

/// <summary>The place after an operation that was carried out, where another job may be given its turn.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Point : ICriticalNotifyCompletion, IJobAwaiter
{
    // Not the job: state machines keep what they await, and keeping a reference costs more than finding it.
    readonly bool endsTurn;

    /// <param name="endsTurn">Whether the turn of the job that runs ends here.</param>
    internal Point(bool endsTurn) => this.endsTurn = endsTurn;

    /// <summary>For <see langword="await"/>.</summary>
    public Point GetAwaiter() => this;

    /// <summary>Whether the job goes on at once.</summary>
    public bool IsCompleted => !endsTurn;

    /// <summary>For <see langword="await"/>.</summary>
    public void GetResult() { }

    /// <summary>Ends the turn in code that cannot await: the thread waits until the job's next turn.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Block()
    {
        if (endsTurn) BlockTurn();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static void BlockTurn()
    {
        if (SteppedJob.RunningOrNone is { } stepped) stepped.CarryAtOnce();
        else InterleavedLane.Running.BlockAtPoint();
    }

    /// <summary>For <see langword="await"/>.</summary>
    public void OnCompleted(Action continuation) => Suspend(new ContinuationFrame(continuation));

    /// <summary>For <see langword="await"/>.</summary>
    public void UnsafeOnCompleted(Action continuation) => OnCompleted(continuation);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Suspend(Frame frame)
    {
        if (frame.Job is { } job) job.EndTurn(frame);
        else SuspendFirst(frame);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static void SuspendFirst(Frame frame)
    {
        frame.Job = InterleavedLane.Running;
        frame.Job.EndTurn(frame);
    }

    void IJobAwaiter.Suspend(Frame frame) => Suspend(frame);
}
