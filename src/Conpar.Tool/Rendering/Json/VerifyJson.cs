using System.Text.Json;
using Conpar.Snapshots;
using Conpar.Tool.Snapshots;

namespace Conpar.Tool.Rendering.Json;

/// <summary>What <c>conpar verify</c> found, for programs: schema <c>conpar/verify/1</c>.</summary>
static class VerifyJson
{
    public static void Write(TextWriter writer, VerifyResult result) => JsonOutput.Write(writer, "conpar/verify/1", json =>
    {
        json.WriteStartArray("scenarios");
        foreach (ScenarioCheck check in result.Checks) Write(json, check);
        json.WriteEndArray();
        json.WriteStartArray("orphans");
        foreach (string orphan in result.Orphans) json.WriteStringValue(orphan);
        json.WriteEndArray();
    });

    static void Write(Utf8JsonWriter json, ScenarioCheck check)
    {
        json.WriteStartObject();
        json.WriteString("name", check.Scenario.Name);
        json.WriteString("at", check.Scenario.At.At);
        json.WriteString("status", check.Aborted is not null ? "aborted" : check.Check!.Status.ToString().ToLowerInvariant());
        json.WriteString("message", check.Summary);
        json.WriteString("verified", check.File.Verified);
        json.WriteString("received", check.Check is null or { Status: SnapshotStatus.Same } ? null : check.File.Received);
        json.WriteNumber("controlled", check.Scenario.Controlled);
        json.WriteNumber("uncontrolled", check.Scenario.Uncontrolled.Count);
        json.WriteStartArray("changes");
        foreach (LineDiffRow row in check.Check?.Rows.Where(row => row.IsChanged) ?? [])
        {
            json.WriteStartObject();
            json.WriteString("before", row.Before);
            json.WriteString("after", row.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
