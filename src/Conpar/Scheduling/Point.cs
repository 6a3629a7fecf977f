using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Conpar.Scheduling;

/// <summary>The place after an operation that was carried out, where another job may be given its turn.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Point : ICriticalNotifyCompletion, IJobAwaiter
{
    readonly InterleavedJob? job;

    /// <param name="job">The job whose turn ends here; null where it goes on.</param>
    internal Point(InterleavedJob? job) => this.job = job;

    internal InterleavedJob? Job => job;

    /// <summary>For <see langword="await"/>.</summary>
    public Point GetAwaiter() => this;

    /// <summary>Whether the job goes on at once.</summary>
    public bool IsCompleted => job is null;

    /// <summary>For <see langword="await"/>.</summary>
    public void GetResult() { }

    /// <summary>Ends the turn in code that cannot await: the thread waits until the job's next turn.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Block() => job?.BlockAtPoint();

    /// <summary>For <see langword="await"/>.</summary>
    public void OnCompleted(Action continuation) => job!.EndTurn(new ContinuationFrame(continuation));

    /// <summary>For <see langword="await"/>.</summary>
    public void UnsafeOnCompleted(Action continuation) => OnCompleted(continuation);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Suspend(Frame frame) => job!.EndTurn(frame);

    void IJobAwaiter.Suspend(Frame frame) => Suspend(frame);
}
