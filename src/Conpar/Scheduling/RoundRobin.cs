namespace Conpar.Scheduling;

/// <summary>A turn ends at each point; who waited longest is next.</summary>
internal sealed class RoundRobin : IStrategy
{
    public const string Name = "round-robin";

    public bool EndsTurn(InterleavedJob job) => true;

    public int Choose(ReadyJobs ready) => 0;
}
