using System.Globalization;
using Conpar.Comparing;
using Conpar.Tool.Exploring;
using Conpar.Tool.Rendering.Content;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Conpar.Tool.Rendering.Text;

/// <summary>What <c>conpar explore</c> found, for people.</summary>
static class ExploreText
{
    const int MostOutcomes = 12, WidestOutcome = 60;

    public static void Write(IAnsiConsole console, IReadOnlyList<ExploredScenario> scenarios, string? path, bool quiet)
    {
        foreach (ExploredScenario scenario in scenarios)
        {
            if (scenario.Report is { } report) Write(console, report, path, quiet);
            else if (scenario.ExitCode == ExitCode.Ok) Line(console, $"~ {scenario.Scenario.Name}: {scenario.Aborted}", Styles.Faint);
            else Line(console, $"! {scenario.Scenario.Name}: {scenario.Aborted}", Styles.Wrong);
        }
    }

    static void Write(IAnsiConsole console, ExplorationReport report, string? path, bool quiet)
    {
        string wrong = report.Holds ? "" : $", {FigureText.Of(report.Violations.Count(violation => !violation.IsWarning), "violation", "violations")}";
        Line(console, $"{(report.Holds ? "=" : "!")} {report.Name}: {report.Coverage}{wrong}", report.Holds ? Styles.Title : Styles.Wrong);
        if (quiet) return;
        foreach (string outcome in Outcomes([.. report.Outcomes.Take(MostOutcomes)])) Line(console, outcome, Style.Plain);
        if (report.Outcomes.Count > MostOutcomes) Line(console, $"  … {report.Outcomes.Count - MostOutcomes} more outcomes", Styles.Faint);
        foreach (Violation violation in report.Violations)
        {
            console.WriteLine();
            Line(console, $"{(violation.IsWarning ? "?" : "!")} {violation.Message}", violation.IsWarning ? Styles.Title : Styles.Wrong);
            if (violation.Trace.Length > 0) Line(console, violation.Trace, Style.Plain);
            Line(console, $"  {Words.Replay(violation, path)}", Styles.Faint);
        }

        console.WriteLine();
        foreach (string call in report.Uncontrolled) Line(console, $"~ {call}", Styles.Faint);
        Line(console, string.Create(CultureInfo.InvariantCulture, $"  {report.Executions:N0} {(report.Executions == 1 ? "execution" : "executions")} in {report.Elapsed.TotalSeconds:0.###} s, {report.Rate:N0} a second{(report.Blocked > 0 ? $"; {report.Blocked:N0} given up as redundant" : "")}{Workers(report)}"), Styles.Faint);
    }

    /// <summary>A line for each: the outcome, how often it came up, a schedule that has it.</summary>
    static IEnumerable<string> Outcomes(IReadOnlyList<ExploredOutcome> outcomes)
    {
        string[] times = [.. outcomes.Select(outcome => string.Create(CultureInfo.InvariantCulture, $"×{outcome.Executions:N0}"))];
        int width = Math.Min(WidestOutcome, outcomes.Select(outcome => outcome.Value.Length).DefaultIfEmpty().Max()), timesWidth = times.Select(text => text.Length).DefaultIfEmpty().Max();
        return outcomes.Zip(times, (outcome, count) => $"  {outcome.Value.PadRight(width)}  {count.PadRight(timesWidth)}  {outcome.Schedule}");
    }

    static string Workers(ExplorationReport report) =>
        report.OneWorkerSince is { } why ? $"; one worker, since {why}" : report.Workers > 1 ? $"; {report.Workers} workers" : "";

    /// <summary>Schedules are copied and traces stand side by side: neither is wrapped.</summary>
    static void Line(IAnsiConsole console, string text, Style style) => console.Write(new UnwrappedLines(text.Split('\n').Select(line => (IReadOnlyList<Segment>)[new Segment(line, style)])));
}
