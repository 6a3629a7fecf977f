using System.Reflection;
using System.Text.Json;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Hosting;

/// <summary>The scenarios that an assembly declares.</summary>
internal static class ScenarioCatalog
{
    public static List<ScenarioDescriptor> Of(Assembly assembly)
    {
        List<ScenarioDescriptor> scenarios = [];
        foreach (DeclaresScenarioAttribute declared in assembly.GetCustomAttributes<DeclaresScenarioAttribute>())
        {
            PropertyInfo property =
                declared.Provider.GetProperty("Descriptor", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
                ?? throw new MissingMemberException(declared.Provider.FullName, "Descriptor");
            scenarios.Add((ScenarioDescriptor)property.GetValue(null, BindingFlags.DoNotWrapExceptions, null, null, null)!);
        }

        return scenarios;
    }

    public static void Write(Utf8JsonWriter json, IReadOnlyList<ScenarioDescriptor> scenarios)
    {
        json.WriteStartArray("scenarios");
        foreach (ScenarioDescriptor scenario in scenarios)
        {
            json.WriteStartObject();
            json.WriteString("name", scenario.Name);
            json.WriteString("fullName", scenario.FullName);
            WriteSite(json, scenario.At);
            json.WriteNumber("controlled", scenario.Controlled);
            json.WriteNumber("explored", scenario.Explored);
            json.WriteNumber("atomic", scenario.Atomic.Count);
            json.WriteStartArray("jobs");
            foreach (JobDescriptor job in scenario.Jobs)
            {
                json.WriteStartObject();
                json.WriteString("name", job.Name);
                json.WriteNumber("copies", job.Copies);
                json.WriteNumber("code", job.Code);
                WriteSite(json, job.At);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("uncontrolled");
            foreach (UncontrolledCall call in scenario.Uncontrolled)
            {
                json.WriteStartObject();
                json.WriteString("reason", call.Reason);
                WriteSite(json, call.At);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    static void WriteSite(Utf8JsonWriter json, Site site)
    {
        json.WriteString("path", site.Path);
        json.WriteNumber("line", site.Line);
        json.WriteNumber("column", site.Column);
        json.WriteString("text", site.Text);
    }
}
