namespace Conpar.Scheduling;

/// <summary>Goes on in an ordinary async method that awaits an interleaved one.</summary>
internal sealed class ContinuationFrame(Action continuation) : Frame
{
    public override bool Resume()
    {
        InterleavedJob job = Job!;
        job.Next = this;
        continuation();

        // It may have ended without suspending on this job again: then the job waits for whoever completes it.
        if (job.Next == this) job.Lane.Leave(job);
        return true;
    }
}
