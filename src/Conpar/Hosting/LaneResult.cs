using System.Text.Json;
using Conpar.Tracing;

namespace Conpar.Hosting;

/// <summary>What a host writes when its lane ended: a lane's run without the events, which are in the trace file.</summary>
internal static class LaneResult
{
    static readonly Trace nothing = new([], []);

    public static void Write(Utf8JsonWriter json, LaneRun run)
    {
        json.WriteStartObject("run");
        json.WriteString("lane", run.Lane);
        json.WriteNumber("wallTicks", run.Wall.Ticks);
        json.WriteNumber("cpuTicks", run.Cpu.Ticks);
        json.WriteStartArray("cores");
        foreach (int core in run.Cores) json.WriteNumberValue(core);
        json.WriteEndArray();
        json.WriteBoolean("pinned", run.Pinned);
        json.WriteNumber("switches", run.Switches);
        json.WriteString("check", run.Check);
        json.WriteBoolean("checkFailed", run.CheckFailed);
        json.WriteString("aborted", run.Aborted);
        json.WriteEndObject();
    }

    /// <summary>Reads it back, with an empty trace.</summary>
    public static LaneRun Read(JsonElement run) => new(
        run.GetProperty("lane").GetString()!,
        TimeSpan.FromTicks(run.GetProperty("wallTicks").GetInt64()),
        TimeSpan.FromTicks(run.GetProperty("cpuTicks").GetInt64()),
        [.. run.GetProperty("cores").EnumerateArray().Select(core => core.GetInt32())],
        run.GetProperty("pinned").GetBoolean(),
        run.GetProperty("switches").GetInt64(),
        run.GetProperty("check").GetString(),
        run.GetProperty("checkFailed").GetBoolean(),
        run.GetProperty("aborted").GetString(),
        nothing);
}
