using System.Text.Json;
using Conpar.Hosting;
using Conpar.Tool.Inputs;
using Conpar.Tracing;

namespace Conpar.Tool.Lanes;

/// <summary>Runs one lane of a scenario in a host of its own and reads back what it gave, however it ended.</summary>
sealed class LaneStarter(JobAssembly assembly, ScenarioInfo scenario, RunSettings settings, CancellationToken cancel)
{
    const string Interrupted = "stopped by Ctrl+C";

    public LaneRun Run(string lane)
    {
        IReadOnlyList<int> cores = lane == LaneNames.Interleaved ? CoreSets.Interleaved : CoreSets.Parallel(settings.Cores);
        if (cancel.IsCancellationRequested) return Nothing(lane, cores, "not run: " + Interrupted);
        string folder = CacheFolder.NewFolder("lane");
        try
        {
            LaneRequest request = new(
                assembly.Path, Path.Combine(folder, "result.json"), lane, scenario.FullName, settings.Job, Path.Combine(folder, "events.trace"),
                cores, settings.Strategy, settings.VirtualClock, settings.Timeout + HostProcess.Grace,
                Schedule: lane == LaneNames.Interleaved ? settings.Schedule?.ToString() : null);
            HostEnd end = HostProcess.Run(assembly, request, settings.Timeout, cancel);
            return Result(request, end);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    LaneRun Result(LaneRequest request, HostEnd end)
    {
        Trace trace = File.Exists(request.Trace) ? TraceFile.Read(request.Trace) : new Trace([], []);
        if (File.Exists(request.Result))
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(request.Result));
            return LaneResult.Read(document.RootElement.GetProperty("run")) with { Pinned = end.Pinned, Trace = trace };
        }

        string why =
            end.Interrupted ? Interrupted
            : end.Code is null ? $"no end within {settings.Timeout.TotalSeconds:0.###} s (--timeout)" + LastEvents(trace)
            : end.Code == HostEnd.CannotLoad && trace.Events.Count == 0 && end.Errors.Length > 0 ? end.Errors.Trim()
            : end.Describe();
        return Nothing(request.Lane, request.Cores!, why) with { Wall = trace.Events.Count == 0 ? default : trace.Events[^1].Time, Cpu = end.Cpu, Pinned = end.Pinned, Trace = trace };
    }

    static LaneRun Nothing(string lane, IReadOnlyList<int> cores, string why) =>
        new(lane, default, default, cores, false, 0, null, false, why, new Trace([], []));

    /// <summary>Where each job that did not end was last seen.</summary>
    static string LastEvents(Trace trace)
    {
        const int Named = 4;
        TraceEvent[] last = [.. trace.Events.Where(e => e.Kind != EventKind.Turn).GroupBy(e => e.Job).Select(job => job.Last()).Where(e => e.Kind != EventKind.End)];
        string names = string.Join(", ", last.Take(Named).Select(e => $"{trace.Jobs[e.Job]} at {e.Kind.ToString().ToLowerInvariant()}{(e.Site is { } site ? $" ({site.At})" : "")}"));
        string more = last.Length > Named ? $" and {last.Length - Named} more" : "";
        return last.Length == 0 ? "" : $"; last seen: {names}{more}";
    }
}
