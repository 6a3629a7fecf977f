using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Conpar.Comparing;
using Conpar.Tracing;

namespace Conpar.Tool.Rendering.Json;

/// <summary>One lane of a scenario with its events.</summary>
static class JsonLane
{
    /// <summary>A raw value gets none from the writer, and each event is to stand on a line of its own.</summary>
    static readonly byte[] indent = "\n          "u8.ToArray();

    static readonly JsonWriterOptions oneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static double Milliseconds(TimeSpan time) => Math.Round(time.TotalMilliseconds, 4);

    public static void Write(Utf8JsonWriter json, LaneRun run, int maxParallel)
    {
        json.WriteStartObject(run.Lane);
        json.WriteNumber("wallMs", Milliseconds(run.Wall));
        WriteKnown(json, "cpuMs", run.KnownCpu is { } cpu ? Milliseconds(cpu) : null);
        json.WriteStartArray("cores");
        foreach (int core in run.Cores) json.WriteNumberValue(core);
        json.WriteEndArray();
        WriteKnown(json, "switches", run.KnownSwitches);
        json.WriteNumber("maxParallel", maxParallel);
        json.WriteString("output", string.Concat(run.Trace.Events.Where(e => e.Kind == EventKind.Output).Select(e => e.Text)));
        json.WriteStartObject("results");
        foreach ((string job, string result) in Outcome.ResultsOf(run)) json.WriteString(job, result);
        json.WriteEndObject();
        json.WriteString("check", run.Check);
        json.WriteString("aborted", run.Aborted);
        json.WriteStartArray("events");
        WriteEvents(json, run.Trace);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Null where it is unknown.</summary>
    static void WriteKnown(Utf8JsonWriter json, string name, double? figure)
    {
        if (figure is { } known) json.WriteNumber(name, known);
        else json.WriteNull(name);
    }

    static void WriteEvents(Utf8JsonWriter json, Trace trace)
    {
        ArrayBufferWriter<byte> line = new();
        line.Write(indent);
        using Utf8JsonWriter one = new(line, oneLine);
        foreach (TraceEvent e in trace.Events)
        {
            if (e.Kind == EventKind.Turn) continue;
            one.WriteStartObject();
            one.WriteNumber("t", Milliseconds(e.Time));
            one.WriteString("job", trace.Jobs[e.Job]);
            one.WriteNumber("seq", e.Sequence);
            one.WriteString("kind", EventText.Word(e.Kind));
            one.WriteString("text", e.Text.Length > 0 ? e.Text : e.Site?.Text ?? "");
            one.WriteString("at", e.Site?.At);
            if (e.Core >= 0) one.WriteNumber("core", e.Core);
            else one.WriteNull("core");
            one.WriteEndObject();
            one.Flush();
            json.WriteRawValue(line.WrittenSpan, skipInputValidation: true);
            line.ResetWrittenCount();
            line.Write(indent);
            one.Reset();
        }
    }
}
