using System.Text.Json;

namespace Conpar.Hosting;

/// <summary>What a host found in a scenario's interleavings, for the tool.</summary>
internal static class ExplorationResult
{
    public static void Write(Utf8JsonWriter json, ExplorationReport report)
    {
        json.WriteStartObject("exploration");
        json.WriteString("name", report.Name);
        json.WriteString("strategy", report.Strategy);
        json.WriteString("covered", report.Coverage);
        json.WriteString("coverage", report.CoverageKind);
        json.WriteBoolean("isCutShort", report.IsCutShort);
        json.WriteNumber("executions", report.Executions);
        json.WriteNumber("blocked", report.Blocked);
        json.WriteNumber("workers", report.Workers);
        json.WriteString("oneWorkerSince", report.OneWorkerSince);
        json.WriteNumber("elapsedTicks", report.Elapsed.Ticks);
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
        json.WriteStartArray("violations");
        foreach (Violation violation in report.Violations) Write(json, violation);
        json.WriteEndArray();
        Write(json, "uncontrolled", report.Uncontrolled);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, Violation violation)
    {
        json.WriteStartObject();
        json.WriteString("kind", violation.Kind.ToString());
        json.WriteString("message", violation.Message);
        Write(json, "at", violation.At);
        json.WriteString("schedule", violation.Schedule);
        json.WriteNumber("executions", violation.Executions);
        json.WriteBoolean("isWarning", violation.IsWarning);
        json.WriteString("trace", violation.Trace);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    public static ExplorationReport Read(JsonElement found) => new(Text(found, "name"), Text(found, "strategy"))
    {
        Coverage = Text(found, "covered"),
        CoverageKind = Text(found, "coverage"),
        IsCutShort = found.GetProperty("isCutShort").GetBoolean(),
        Executions = found.GetProperty("executions").GetInt64(),
        Blocked = found.GetProperty("blocked").GetInt64(),
        Workers = found.GetProperty("workers").GetInt32(),
        OneWorkerSince = found.GetProperty("oneWorkerSince").GetString(),
        Elapsed = TimeSpan.FromTicks(found.GetProperty("elapsedTicks").GetInt64()),
        Outcomes = [.. found.GetProperty("outcomes").EnumerateArray().Select(one => new ExploredOutcome(Text(one, "value"), one.GetProperty("executions").GetInt64(), Text(one, "schedule")))],
        Violations =
        [
            .. found.GetProperty("violations").EnumerateArray().Select(one => new Violation(
                Enum.Parse<ViolationKind>(Text(one, "kind")), Text(one, "message"), Texts(one, "at"), Text(one, "schedule"),
                one.GetProperty("executions").GetInt64(), one.GetProperty("isWarning").GetBoolean(), Text(one, "trace"))),
        ],
        Uncontrolled = Texts(found, "uncontrolled"),
    };

    static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    static IReadOnlyList<string> Texts(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(text => text.GetString()!)];
}
