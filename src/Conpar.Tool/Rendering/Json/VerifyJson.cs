using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Conpar.Snapshots;
using Conpar.Tool.Snapshots;

namespace Conpar.Tool.Rendering.Json;

/// <summary>What <c>conpar verify</c> found, for programs: schema <c>conpar/verify/1</c>.</summary>
static class VerifyJson
{
    static readonly JsonWriterOptions options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter writer, VerifyResult result)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, options))
        {
            json.WriteStartObject();
            json.WriteString("schema", "conpar/verify/1");
            json.WriteStartArray("scenarios");
            foreach (ScenarioCheck check in result.Checks) Write(json, check);
            json.WriteEndArray();
            json.WriteStartArray("orphans");
            foreach (string orphan in result.Orphans) json.WriteStringValue(orphan);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        writer.Write(Encoding.UTF8.GetString(stream.ToArray()));
        writer.Write('\n');
    }

    static void Write(Utf8JsonWriter json, ScenarioCheck check)
    {
        json.WriteStartObject();
        json.WriteString("name", check.Scenario.Name);
        json.WriteString("at", check.Scenario.At.At);
        json.WriteString("status", check.Aborted is not null ? "aborted" : check.Check!.Status.ToString().ToLowerInvariant());
        json.WriteString("message", check.Summary);
        json.WriteString("verified", check.File.Verified);
        json.WriteString("received", check.Check is null or { Status: SnapshotStatus.Same } ? null : check.File.Received);
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
