using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Conpar.Scheduling;

/// <summary>The point before an access to shared state.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Access : ICriticalNotifyCompletion
{
    readonly SteppedJob? job;
    readonly bool isRecorded;

    internal Access(SteppedJob job, bool isRecorded) => (this.job, this.isRecorded) = (job, isRecorded);

    /// <summary>The job whose access it is.</summary>
    internal SteppedJob Job => job!;

    /// <summary>For <see langword="await"/>.</summary>
    public Access GetAwaiter() => this;

    /// <summary>Whether the job goes on at once: no explored one.</summary>
    public bool IsCompleted => job is null;

    /// <summary>For <see langword="await"/>; whether the value is to be recorded.</summary>
    public bool GetResult() => isRecorded;

    /// <summary>For <see langword="await"/>.</summary>
    public void OnCompleted(Action continuation) => throw new NotSupportedException("an explored form is awaited outside of one");

    /// <summary>For <see langword="await"/>.</summary>
    public void UnsafeOnCompleted(Action continuation) => OnCompleted(continuation);
}
