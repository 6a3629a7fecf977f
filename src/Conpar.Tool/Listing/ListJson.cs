using System.Text.Json;
using Conpar.Scheduling;
using Conpar.Tool.Inputs;
using Conpar.Tool.Lanes;
using Conpar.Tool.Rendering.Json;
using Conpar.Tracing;

namespace Conpar.Tool.Listing;

/// <summary>The scenarios found, for programs: schema <c>conpar/list/1</c>.</summary>
static class ListJson
{
    public static void Write(TextWriter writer, IReadOnlyList<ScenarioInfo> scenarios) => JsonOutput.Write(writer, "conpar/list/1", json =>
    {
        json.WriteStartArray("scenarios");
        foreach (ScenarioInfo scenario in scenarios) Write(json, scenario);
        json.WriteEndArray();
    });

    static void Write(Utf8JsonWriter json, ScenarioInfo scenario)
    {
        json.WriteStartObject();
        json.WriteString("name", scenario.Name);
        json.WriteString("fullName", scenario.FullName);
        WritePlace(json, scenario.At);
        json.WriteStartArray("jobs");
        foreach (JobInfo job in scenario.Jobs)
        {
            json.WriteStartObject();
            json.WriteString("name", job.Name);
            json.WriteNumber("copies", job.Copies);
            WritePlace(json, job.At);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("controlled", scenario.Controlled);
        json.WriteStartArray("uncontrolled");
        foreach (UncontrolledCall call in scenario.Uncontrolled)
        {
            json.WriteStartObject();
            WritePlace(json, call.At);
            json.WriteString("call", call.At.Text);
            json.WriteString("reason", call.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WritePlace(Utf8JsonWriter json, Site site)
    {
        json.WriteString("file", ShownPath.Of(site.Path));
        json.WriteNumber("line", site.Line);
    }
}
