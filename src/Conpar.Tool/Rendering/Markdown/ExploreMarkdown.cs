using System.Globalization;
using System.Text;
using Conpar.Tool.Exploring;
using Conpar.Tool.Rendering.Content;

namespace Conpar.Tool.Rendering.Markdown;

/// <summary>What <c>conpar explore</c> found, for a pull request.</summary>
static class ExploreMarkdown
{
    public static string Of(IReadOnlyList<ExploredScenario> scenarios, string? path)
    {
        StringBuilder text = new();
        foreach (ExploredScenario scenario in scenarios)
        {
            text.Append(CultureInfo.InvariantCulture, $"## {scenario.Scenario.Name}\n\n");
            if (scenario.Report is { } report) Write(text, report, path);
            else text.Append(CultureInfo.InvariantCulture, $"**{scenario.Aborted}**\n\n");
        }

        return text.ToString();
    }

    static void Write(StringBuilder text, ExplorationReport report, string? path)
    {
        text.Append(CultureInfo.InvariantCulture, $"{report.Coverage}, {report.Strategy}\n\n| outcome | executions | schedule |\n|---|---|---|\n");
        foreach (ExploredOutcome outcome in report.Outcomes) text.Append(CultureInfo.InvariantCulture, $"| {outcome.Value.Replace("|", "\\|", StringComparison.Ordinal)} | {outcome.Executions:N0} | `{outcome.Schedule}` |\n");
        text.Append('\n');
        foreach (Violation violation in report.Violations)
        {
            text.Append(CultureInfo.InvariantCulture, $"**{(violation.IsWarning ? "Warning: " : "")}{violation.Message}**\n\n");
            if (violation.Trace.Length > 0) text.Append(CultureInfo.InvariantCulture, $"```text\n{violation.Trace}\n```\n\n");
            text.Append(CultureInfo.InvariantCulture, $"`{Words.Replay(violation, path)}`\n\n");
        }

        foreach (string call in report.Uncontrolled) text.Append(CultureInfo.InvariantCulture, $"- not controlled: {call}\n");
    }
}
