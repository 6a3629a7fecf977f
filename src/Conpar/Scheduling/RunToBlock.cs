namespace Conpar.Scheduling;

/// <summary>A job goes on until it waits for something or ends.</summary>
internal sealed class RunToBlock : IStrategy
{
    public const string Name = "run-to-block";

    public bool EndsTurn(InterleavedJob job) => false;

    public int Choose(ReadyJobs ready) => 0;
}
