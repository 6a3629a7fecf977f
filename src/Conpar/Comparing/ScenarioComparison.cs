using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Comparing;

/// <summary>A scenario's two lanes beside each other: what differs, and what follows from it.</summary>
public sealed class ScenarioComparison
{
    ScenarioComparison(string name, RunEnvironment environment, Verdict verdict) => (Name, Environment, Verdict) = (name, environment, verdict);

    /// <summary>The scenario's name.</summary>
    public string Name { get; }

    /// <summary>Where the lanes ran.</summary>
    public RunEnvironment Environment { get; }

    /// <summary>What the lanes say.</summary>
    public Verdict Verdict { get; }

    /// <summary>Compares the runs of two lanes.</summary>
    /// <param name="name">The scenario's name.</param>
    /// <param name="controlled">How many calls the rewriting controls.</param>
    /// <param name="uncontrolled">Those that it could not.</param>
    /// <param name="interleaved">The interleaved lane's runs, in the order they ran.</param>
    /// <param name="parallel">The parallel lane's runs.</param>
    /// <param name="environment">Where they ran.</param>
    public static ScenarioComparison Of(
        string name, int controlled, IReadOnlyList<UncontrolledCall> uncontrolled,
        IReadOnlyList<LaneRun> interleaved, IReadOnlyList<LaneRun> parallel, RunEnvironment environment) =>
        new(name, environment, new Verdict(VerdictKind.Inconclusive, "nothing was compared yet"));

    /// <inheritdoc/>
    public override string ToString() => $"{Name}\n{Verdict}\n";
}
