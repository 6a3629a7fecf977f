using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Conpar.Scheduling;

/// <summary>Awaits a <see cref="JobTask"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JobTaskAwaiter : ICriticalNotifyCompletion, IJobAwaiter, IStepAwaiter
{
    readonly JobTaskAwaiter<Nothing> inner;

    internal JobTaskAwaiter(JobTaskAwaiter<Nothing> inner) => this.inner = inner;

    /// <summary>For <see langword="await"/>.</summary>
    public bool IsCompleted => inner.IsCompleted;

    /// <summary>For <see langword="await"/>.</summary>
    public void GetResult() => inner.GetResult();

    /// <summary>For <see langword="await"/>.</summary>
    public void OnCompleted(Action continuation) => inner.OnCompleted(continuation);

    /// <summary>For <see langword="await"/>.</summary>
    public void UnsafeOnCompleted(Action continuation) => inner.OnCompleted(continuation);

    void IJobAwaiter.Suspend(Frame frame) => inner.Suspend(frame);

    void IStepAwaiter.Suspend(StepFrame frame) => inner.Suspend(frame);
}
