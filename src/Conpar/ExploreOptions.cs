namespace Conpar;

/// <summary>How a scenario's interleavings are explored.</summary>
public sealed record ExploreOptions
{
    /// <summary>
    /// Which interleavings are tried: <c>dpor</c> (every one that can make a difference, once), <c>dfs</c> (every schedule), <c>bounded</c> (all with at
    /// most <see cref="Depth"/> preemptions), or at random <c>random</c>, <c>pct</c>, <c>pos</c>, <c>surw</c>, and <c>sample</c>, which takes turns with these.
    /// </summary>
    public string Strategy { get; init; } = "dpor";

    /// <summary>How many preemptions <c>bounded</c> allows, and how deep the bugs are that <c>pct</c> looks for; 3 unless given, for <c>bounded</c> 2.</summary>
    public int? Depth { get; init; }

    /// <summary>What a data race is: <c>error</c>, <c>warn</c> or <c>off</c>.</summary>
    public string Races { get; init; } = "error";

    /// <summary>Whether it makes a difference in which order jobs write to the console; then what they wrote is part of the outcome.</summary>
    public bool OrdersOutput { get; init; }

    /// <summary>Whether sleeps, delays and timeouts end in the order of how long they are: time stands still until no job can go on. By default any job may pass them.</summary>
    public bool VirtualClock { get; init; }

    /// <summary>After so long it ends with what was found; null for no limit.</summary>
    public TimeSpan? Budget { get; init; }

    /// <summary>After so many executions it ends; null for no limit, and 10,000 for strategies that go by chance.</summary>
    public long? Executions { get; init; }

    /// <summary>Whether the first violation ends it.</summary>
    public bool StopsAtViolation { get; init; }

    /// <summary>How many threads explore; null for as many as there are cores. What is found does not depend on it.</summary>
    public int? Workers { get; init; }

    /// <summary>What chance begins with.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>A run with more steps than this does not end.</summary>
    public int Steps { get; init; } = 10_000;
}
