using System.ComponentModel;
using System.Runtime.CompilerServices;
using Conpar.Scheduling;

namespace Conpar.Stepping;

/// <summary>Where an iterator's body stops until the next item is asked for.</summary>
/// <typeparam name="T">The items' type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct YieldedItem<T> : ICriticalNotifyCompletion, IStepAwaiter
{
    readonly Enumeration<T> enumeration;

    internal YieldedItem(Enumeration<T> enumeration) => this.enumeration = enumeration;

    /// <summary>For <see langword="await"/>.</summary>
    public YieldedItem<T> GetAwaiter() => this;

    /// <summary>For <see langword="await"/>.</summary>
    public bool IsCompleted => false;

    /// <summary>For <see langword="await"/>; whether the body is to end.</summary>
    public bool GetResult() => enumeration.IsLeft;

    /// <summary>For <see langword="await"/>.</summary>
    public void OnCompleted(Action continuation) => throw new NotSupportedException("an explored form is awaited outside of one");

    /// <summary>For <see langword="await"/>.</summary>
    public void UnsafeOnCompleted(Action continuation) => OnCompleted(continuation);

    void IStepAwaiter.Suspend(StepFrame frame) => enumeration.Stop(frame);
}
