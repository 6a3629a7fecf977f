using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Conpar.Scheduling;

/// <summary>Awaits a <see cref="JobTask{T}"/>.</summary>
/// <typeparam name="T">The result's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JobTaskAwaiter<T> : ICriticalNotifyCompletion, IJobAwaiter, IStepAwaiter
{
    readonly JobTask<T> task;

    internal JobTaskAwaiter(JobTask<T> task) => this.task = task;

    /// <summary>For <see langword="await"/>.</summary>
    public bool IsCompleted => task.IsCompleted;

    /// <summary>For <see langword="await"/>.</summary>
    public T GetResult() => task.TakeResult();

    /// <summary>For <see langword="await"/>, from methods that are not interleaved.</summary>
    public void OnCompleted(Action continuation)
    {
        if (task.Source is Task real) real.GetAwaiter().OnCompleted(continuation);
        else Suspend(new ContinuationFrame(continuation));
    }

    /// <summary>For <see langword="await"/>, from methods that are not interleaved.</summary>
    public void UnsafeOnCompleted(Action continuation) => OnCompleted(continuation);

    internal void Suspend(Frame frame) => task.Suspend(frame);

    void IJobAwaiter.Suspend(Frame frame) => Suspend(frame);

    internal void Suspend(StepFrame frame) => task.Suspend(frame);

    void IStepAwaiter.Suspend(StepFrame frame) => Suspend(frame);
}
