using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Conpar.Comparing;
using Conpar.Scheduling;
using Conpar.Tool.Rendering.Content;

namespace Conpar.Tool.Rendering.Json;

/// <summary>The report for programs, schema <c>conpar/run/1</c>: one document, an event a line.</summary>
static class JsonReport
{
    const string Schema = "conpar/run/1";

    static readonly JsonWriterOptions options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter writer, IReadOnlyList<ScenarioReport> scenarios)
    {
        ArrayBufferWriter<byte> buffer = new();
        using Utf8JsonWriter json = new(buffer, options);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        WriteEnvironment(json, scenarios.Count > 0 ? scenarios[0].Comparison.Environment : RunEnvironment.Here(0, pinned: false, repeats: 0));
        json.WriteStartArray("scenarios");
        foreach (ScenarioReport scenario in scenarios)
        {
            WriteScenario(json, scenario);
            json.Flush();
            writer.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
            buffer.ResetWrittenCount();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        writer.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        writer.Write('\n');
    }

    static void WriteEnvironment(Utf8JsonWriter json, RunEnvironment environment)
    {
        json.WriteStartObject("environment");
        json.WriteNumber("cores", environment.Cores);
        json.WriteNumber("usedCores", environment.UsedCores);
        json.WriteBoolean("pinned", environment.Pinned);
        json.WriteString("os", environment.Os);
        json.WriteString("runtime", environment.Runtime);
        json.WriteString("processor", environment.Processor);
        json.WriteString("clock", environment.Schedule is not null ? "steps" : environment.VirtualClock ? "virtual" : "real");
        if (environment.Schedule is { } schedule) json.WriteString("schedule", schedule);
        json.WriteEndObject();
    }

    static void WriteScenario(Utf8JsonWriter json, ScenarioReport scenario)
    {
        ScenarioComparison comparison = scenario.Comparison;
        json.WriteStartObject();
        json.WriteString("name", comparison.Name);
        json.WriteStartArray("jobs");
        foreach (string job in scenario.Jobs) json.WriteStringValue(job);
        json.WriteEndArray();
        json.WriteNumber("repeats", comparison.Environment.Repeats);
        JsonLane.Write(json, comparison.Interleaved, comparison.Interleaved.Trace.Jobs.Count == 0 ? 0 : 1);
        JsonLane.Write(json, comparison.Parallel, comparison.Overlap.AtMost);
        WriteFactor(json, "speedup", comparison.Speedup, comparison);
        WriteFactor(json, "efficiency", comparison.Efficiency, comparison);
        WriteFactor(json, "predictedSpeedup", comparison.Figures.PredictedSpeedup, comparison);
        json.WriteNumber("workMs", JsonLane.Milliseconds(comparison.Figures.Bounds.Work));
        json.WriteNumber("spanMs", JsonLane.Milliseconds(comparison.Figures.Bounds.Span));
        json.WriteString("verdict", comparison.Verdict.Name);
        json.WriteString("explanation", comparison.Verdict.Explanation);
        json.WriteStartArray("problems");
        foreach (Problem problem in comparison.Problems) json.WriteStringValue(problem.Message);
        json.WriteEndArray();
        json.WriteNumber("controlled", comparison.Controlled);
        json.WriteStartArray("uncontrolled");
        foreach (UncontrolledCall call in comparison.Uncontrolled)
        {
            json.WriteStartObject();
            json.WriteString("at", call.At.At);
            json.WriteString("call", call.At.Text);
            json.WriteString("reason", call.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Null where the lanes' times say nothing.</summary>
    static void WriteFactor(Utf8JsonWriter json, string name, double factor, ScenarioComparison comparison)
    {
        if (comparison.IsComparable) json.WriteNumber(name, Math.Round(factor, 4));
        else json.WriteNull(name);
    }
}
