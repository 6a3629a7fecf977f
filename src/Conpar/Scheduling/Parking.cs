using System.Runtime.CompilerServices;

namespace Conpar.Scheduling;

/// <summary>Awaits that a job, which has said what it waits for, is woken.</summary>
internal readonly struct Parking(InterleavedJob job) : ICriticalNotifyCompletion, IJobAwaiter
{
    public Parking GetAwaiter() => this;

    // Even if it was woken meanwhile: then it is ready, and needs a frame to go on in.
    public bool IsCompleted => false;

    public Woken GetResult() => job.WokenBy;

    public void OnCompleted(Action continuation) => job.Park(new ContinuationFrame(continuation));

    public void UnsafeOnCompleted(Action continuation) => OnCompleted(continuation);

    void IJobAwaiter.Suspend(Frame frame) => job.Park(frame);
}
