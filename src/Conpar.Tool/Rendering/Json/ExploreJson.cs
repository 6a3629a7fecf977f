using System.Text.Json;
using Conpar.Tool.Exploring;

namespace Conpar.Tool.Rendering.Json;

/// <summary>What <c>conpar explore</c> found, for programs: schema <c>conpar/explore/1</c>.</summary>
static class ExploreJson
{
    public static void Write(TextWriter writer, IReadOnlyList<ExploredScenario> scenarios) => JsonOutput.Write(writer, "conpar/explore/1", json =>
    {
        json.WriteStartArray("scenarios");
        foreach (ExploredScenario scenario in scenarios) Write(json, scenario);
        json.WriteEndArray();
    });

    static void Write(Utf8JsonWriter json, ExploredScenario scenario)
    {
        json.WriteStartObject();
        json.WriteString("name", scenario.Scenario.Name);
        json.WriteString("aborted", scenario.Aborted);
        if (scenario.Report is { } report) Write(json, report);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, ExplorationReport report)
    {
        json.WriteString("strategy", report.Strategy);
        json.WriteString("coverage", report.CoverageKind);
        json.WriteString("covered", report.Coverage);
        json.WriteNumber("executions", report.Executions);
        json.WriteNumber("blocked", report.Blocked);
        json.WriteNumber("workers", report.Workers);
        json.WriteNumber("schedulesPerSecond", Math.Round(report.Rate));
        json.WriteStartArray("outcomes");
        foreach (ExploredOutcome outcome in report.Outcomes)
        {
            json.WriteStartObject();
            json.WriteString("value", outcome.Value);
            json.WriteNumber("executions", outcome.Executions);
            json.WriteString("schedule", outcome.Schedule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("uncontrolled");
        foreach (string call in report.Uncontrolled) json.WriteStringValue(call);
        json.WriteEndArray();
        json.WriteStartArray("violations");
        foreach (Violation violation in report.Violations) Write(json, violation);
        json.WriteEndArray();
    }

    static void Write(Utf8JsonWriter json, Violation violation)
    {
        json.WriteStartObject();
        json.WriteString("kind", violation.Kind.ToString().ToLowerInvariant());
        json.WriteBoolean("warning", violation.IsWarning);
        json.WriteString("message", violation.Message);
        json.WriteStartArray("at");
        foreach (string at in violation.At) json.WriteStringValue(at);
        json.WriteEndArray();
        json.WriteNumber("executions", violation.Executions);
        json.WriteString("schedule", violation.Schedule);
        json.WriteEndObject();
    }
}
