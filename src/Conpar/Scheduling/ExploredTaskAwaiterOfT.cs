using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Conpar.Scheduling;

/// <summary>Awaits an <see cref="ExploredTask{T}"/>.</summary>
/// <typeparam name="T">The result's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ExploredTaskAwaiter<T> : ICriticalNotifyCompletion, IStepAwaiter
{
    readonly ExploredTask<T> task;

    internal ExploredTaskAwaiter(ExploredTask<T> task) => this.task = task;

    /// <summary>For <see langword="await"/>.</summary>
    public bool IsCompleted => task.IsCompleted;

    /// <summary>For <see langword="await"/>.</summary>
    public T GetResult() => task.TakeResult();

    /// <summary>For <see langword="await"/>.</summary>
    public void OnCompleted(Action continuation) => throw new NotSupportedException("an explored form is awaited outside of one");

    /// <summary>For <see langword="await"/>.</summary>
    public void UnsafeOnCompleted(Action continuation) => OnCompleted(continuation);

    internal void Suspend(StepFrame frame) => task.ContinueWith(frame);

    void IStepAwaiter.Suspend(StepFrame frame) => Suspend(frame);
}
