using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Conpar.Scheduling;

/// <summary>The place after an operation that was carried out and gave a value, where another job may be given its turn.</summary>
/// <typeparam name="T">The value's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Point<T> : ICriticalNotifyCompletion, IJobAwaiter
{
    readonly Point turn;
    readonly T value;

    internal Point(Point turn, T value) => (this.turn, this.value) = (turn, value);

    internal Point WithoutValue() => turn;

    /// <summary>For <see langword="await"/>.</summary>
    public Point<T> GetAwaiter() => this;

    /// <summary>Whether the job goes on at once.</summary>
    public bool IsCompleted => turn.IsCompleted;

    /// <summary>For <see langword="await"/>.</summary>
    public T GetResult() => value;

    /// <summary>Ends the turn in code that cannot await: the thread waits until the job's next turn.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Block()
    {
        turn.Block();
        return value;
    }

    /// <summary>For <see langword="await"/>.</summary>
    public void OnCompleted(Action continuation) => turn.OnCompleted(continuation);

    /// <summary>For <see langword="await"/>.</summary>
    public void UnsafeOnCompleted(Action continuation) => OnCompleted(continuation);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void IJobAwaiter.Suspend(Frame frame) => Point.Suspend(frame);
}
