using Conpar.Exploration;
using Conpar.Scheduling;

namespace Conpar.Snapshots;

/// <summary>
/// The part of a snapshot that tells what can happen in any interleaving. It is there where exploring was asked for; where it was not, what was
/// accepted stays, so that those who explore and those who do not compare with the same file.
/// </summary>
internal static class ExploredSection
{
    public const string Title = "explored";

    /// <summary>Not a time: the snapshot is the same on a slow machine.</summary>
    const long MostExecutions = 100_000;

    const string Start = "\n" + Title + "\n";

    public static IEnumerable<string> Of(ScenarioDescriptor scenario, ExploreOptions options)
    {
        if (scenario.Explored == 0) return ["nothing that the jobs do is a step"];
        using InvariantThreads culture = new();
        ExplorationReport report = new Explorer(scenario, options with { Executions = MostExecutions }).Run();
        return
        [
            report.Coverage,
            .. report.Outcomes.Select(outcome => $"= {outcome.Value.ReplaceLineEndings("\\n")}").Order(StringComparer.Ordinal),
            .. report.Violations.Select(violation => $"! {PlacelessText.Of(violation.Message)}").Distinct().Order(StringComparer.Ordinal),
            .. report.Uncontrolled.Select(call => $"~ {PlacelessText.Of(call)}").Distinct(),
        ];
    }

    /// <summary>The text with the section that was accepted, where it has none of its own.</summary>
    public static string Kept(string accepted, string now)
    {
        int start = accepted.IndexOf(Start, StringComparison.Ordinal);
        return start < 0 || now.Contains(Start, StringComparison.Ordinal) ? now : now + accepted[start..];
    }
}
