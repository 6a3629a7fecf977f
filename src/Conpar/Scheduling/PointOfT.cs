using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Conpar.Scheduling;

/// <summary>The place after an operation that was carried out and gave a value, where another job may be given its turn.</summary>
/// <typeparam name="T">The value's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Point<T> : ICriticalNotifyCompletion, IJobAwaiter
{
    readonly InterleavedJob? job;
    readonly T value;

    internal Point(Point turn, T value) => (job, this.value) = (turn.Job, value);

    internal InterleavedJob? Job => job;

    internal Point WithoutValue() => new(job);

    /// <summary>For <see langword="await"/>.</summary>
    public Point<T> GetAwaiter() => this;

    /// <summary>Whether the job goes on at once.</summary>
    public bool IsCompleted => job is null;

    /// <summary>For <see langword="await"/>.</summary>
    public T GetResult() => value;

    /// <summary>Ends the turn in code that cannot await: the thread waits until the job's next turn.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Block()
    {
        job?.BlockAtPoint();
        return value;
    }

    /// <summary>For <see langword="await"/>.</summary>
    public void OnCompleted(Action continuation) => job!.EndTurn(new ContinuationFrame(continuation));

    /// <summary>For <see langword="await"/>.</summary>
    public void UnsafeOnCompleted(Action continuation) => OnCompleted(continuation);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void IJobAwaiter.Suspend(Frame frame) => job!.EndTurn(frame);
}
