namespace Conpar;

/// <summary>How an interleaved run is made.</summary>
public sealed record InterleavedRunOptions
{
    /// <summary>What chooses the next job: <c>round-robin</c> (a turn ends at each point), <c>run-to-block</c>, or <c>random:7</c> with a seed.</summary>
    public string Strategy { get; init; } = "round-robin";

    /// <summary>Whether waits take no time: the clock jumps to the next deadline when every job waits.</summary>
    public bool VirtualClock { get; init; }

    /// <summary>After so long the run is given up.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);
}
