namespace Conpar.Scheduling;

/// <summary>Goes on in an ordinary async method that awaits an interleaved one.</summary>
internal sealed class ContinuationFrame(Action continuation) : Frame
{
    public override bool Resume()
    {
        // The continuation may end without suspending on this job again: then the job waits for whoever completes it.
        Job!.Leave();
        continuation();
        return true;
    }
}
