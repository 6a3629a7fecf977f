using System.Globalization;
using System.Text;

namespace Conpar;

/// <summary>What exploring a scenario's interleavings found.</summary>
public sealed class ExplorationReport
{
    internal ExplorationReport(string name, string strategy) => (Name, Strategy) = (name, strategy);

    /// <summary>The scenario's name.</summary>
    public string Name { get; }

    /// <summary>What chose the interleavings.</summary>
    public string Strategy { get; }

    /// <summary>What was covered, in words: <c>all 3,328 traces</c>, <c>10,000 sampled schedules</c>.</summary>
    public string Coverage { get; internal init; } = "";

    /// <summary><c>all</c>, <c>bounded</c>, <c>sampled</c>, or <c>partial</c> where it ended early.</summary>
    public string CoverageKind { get; internal init; } = "";

    /// <summary>How many executions were made to their end.</summary>
    public long Executions { get; internal init; }

    /// <summary>How many were given up, since another one is equivalent.</summary>
    public long Blocked { get; internal init; }

    /// <summary>How many threads explored.</summary>
    public int Workers { get; internal init; } = 1;

    /// <summary>Why there was only one though there are more cores; null where that is not so.</summary>
    public string? OneWorkerSince { get; internal init; }

    /// <summary>How long it took.</summary>
    public TimeSpan Elapsed { get; internal init; }

    /// <summary>Each distinct outcome, the most frequent first.</summary>
    public IReadOnlyList<ExploredOutcome> Outcomes { get; internal init; } = [];

    /// <summary>What goes wrong in some interleaving, the gravest first.</summary>
    public IReadOnlyList<Violation> Violations { get; internal init; } = [];

    /// <summary>What is not a step of its own, or could not be controlled, and where.</summary>
    public IReadOnlyList<string> Uncontrolled { get; internal init; } = [];

    /// <summary>Whether jobs ended early at something that is not controlled: then nothing is known of what comes after it.</summary>
    public bool IsCutShort { get; internal init; }

    /// <summary>Whether no interleaving that was tried goes wrong.</summary>
    public bool Holds => Violations.All(violation => violation.IsWarning);

    /// <summary>Executions a second.</summary>
    public double Rate => Elapsed > TimeSpan.Zero ? Executions / Elapsed.TotalSeconds : 0;

    /// <summary>Throws where some interleaving goes wrong, with the interleaving beside the nearest one that does not, and its schedule.</summary>
    /// <exception cref="ExplorationFailedException">Some interleaving goes wrong, or jobs ended early at something that is not controlled.</exception>
    public ExplorationReport ShouldHold() => Holds && !IsCutShort ? this : throw new ExplorationFailedException(ToString());

    /// <summary>The coverage, the outcomes and what goes wrong, as plain text.</summary>
    public override string ToString()
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{Name}: {Coverage}\n");
        foreach (ExploredOutcome outcome in Outcomes) text.Append(CultureInfo.InvariantCulture, $"  {outcome.Value}: {outcome.Executions:N0} {(outcome.Executions == 1 ? "execution" : "executions")}\n");
        foreach (Violation violation in Violations)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(violation.IsWarning ? "?" : "!")} {violation.Message}\n");
            if (violation.Trace.Length > 0) text.Append(violation.Trace).Append('\n');
            text.Append(CultureInfo.InvariantCulture, $"  schedule {violation.Schedule}\n");
        }

        foreach (string call in Uncontrolled) text.Append(CultureInfo.InvariantCulture, $"~ {call}\n");
        return text.ToString();
    }
}
