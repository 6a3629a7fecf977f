namespace Conpar.Scheduling;

/// <summary>What an interleaved frame may await without a delegate: the frame itself is handed over.</summary>
internal interface IJobAwaiter
{
    void Suspend(Frame frame);
}
