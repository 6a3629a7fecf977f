using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Conpar.Scheduling;

/// <summary>Awaits an <see cref="ExploredTask"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ExploredTaskAwaiter : ICriticalNotifyCompletion, IStepAwaiter
{
    readonly ExploredTaskAwaiter<Nothing> inner;

    internal ExploredTaskAwaiter(ExploredTaskAwaiter<Nothing> inner) => this.inner = inner;

    /// <summary>For <see langword="await"/>.</summary>
    public bool IsCompleted => inner.IsCompleted;

    /// <summary>For <see langword="await"/>.</summary>
    public void GetResult() => inner.GetResult();

    /// <summary>For <see langword="await"/>.</summary>
    public void OnCompleted(Action continuation) => inner.OnCompleted(continuation);

    /// <summary>For <see langword="await"/>.</summary>
    public void UnsafeOnCompleted(Action continuation) => inner.OnCompleted(continuation);

    void IStepAwaiter.Suspend(StepFrame frame) => inner.Suspend(frame);
}
