namespace Conpar.Scheduling;

/// <summary>A job goes on where its thread stopped, in the middle of synchronous code.</summary>
internal sealed class StoppedThread(Carrier carrier) : Frame
{
    public Carrier Carrier { get; } = carrier;

    public override bool Resume()
    {
        // Before the other goes on: from then on the lane is its own.
        Job!.Lane.BecomeIdle(Scheduling.Carrier.Current!);
        Carrier.GoOn();
        return false;
    }
}
