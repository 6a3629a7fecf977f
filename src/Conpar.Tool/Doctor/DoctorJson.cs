using System.Text.Json;
using Conpar.Tool.Rendering.Json;

namespace Conpar.Tool.Doctor;

/// <summary>What <c>conpar doctor</c> found, for programs: schema <c>conpar/doctor/1</c>.</summary>
static class DoctorJson
{
    public static void Write(TextWriter writer, Diagnosis diagnosis) => JsonOutput.Write(writer, "conpar/doctor/1", json =>
    {
        WriteEnvironment(json, diagnosis.Surroundings);
        json.WriteStartArray("checks");
        foreach (Finding check in diagnosis.Checks)
        {
            json.WriteStartObject();
            json.WriteString("name", check.Name);
            json.WriteString("state", check.State.ToString().ToLowerInvariant());
            json.WriteString("text", check.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteBoolean("ok", diagnosis.IsWell);
    });

    static void WriteEnvironment(Utf8JsonWriter json, Surroundings surroundings)
    {
        json.WriteStartObject("environment");
        json.WriteString("conpar", surroundings.Conpar);
        json.WriteString("runtime", surroundings.Runtime);
        json.WriteString("sdk", surroundings.Sdk);
        json.WriteString("os", surroundings.Os);
        json.WriteString("architecture", surroundings.Architecture);
        json.WriteString("processor", surroundings.Processor);
        json.WriteStartArray("allowedCores");
        foreach (int core in surroundings.AllowedCores) json.WriteNumberValue(core);
        json.WriteEndArray();
        json.WriteNumber("processorCount", surroundings.ProcessorCount);
        json.WriteNumber("clockStepNs", Math.Round(surroundings.Clock.Step, 1));
        json.WriteNumber("clockReadingNs", Math.Round(surroundings.Clock.Cost, 1));
        WriteTerminal(json, surroundings.Terminal);
        json.WriteStartObject("cache");
        json.WriteString("folder", surroundings.Cache.Folder);
        json.WriteNumber("entries", surroundings.Cache.Entries);
        json.WriteNumber("bytes", surroundings.Cache.Bytes);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void WriteTerminal(Utf8JsonWriter json, TerminalFacts terminal)
    {
        json.WriteStartObject("terminal");
        json.WriteBoolean("isTerminal", terminal.IsTerminal);
        json.WriteNumber("width", terminal.Width);
        json.WriteBoolean("colours", terminal.HasColour);
        json.WriteBoolean("unicode", terminal.IsUnicode);
        json.WriteStartObject("variables");
        foreach ((string name, string value) in terminal.Variables) json.WriteString(name, value);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
