using System.Text.Json;
using Conpar.Hosting;
using Conpar.Tracing;

namespace Conpar.Tool.Lanes;

/// <summary>A lane whose host has been started and waits until it is this lane's turn.</summary>
/// <param name="request">What the host was asked.</param>
/// <param name="folder">Where it writes; gone with the lane.</param>
/// <param name="host">The process; null where Ctrl+C came first.</param>
/// <param name="timeout">How long the lane may take.</param>
/// <param name="cancel">Ctrl+C.</param>
sealed class WaitingLane(LaneRequest request, string folder, HostProcess? host, TimeSpan timeout, CancellationToken cancel) : IDisposable
{
    const string Interrupted = "stopped by Ctrl+C";

    bool late;

    public string Lane => request.Lane;

    /// <summary>Waits until the host could run at once; how it fails to is told by <see cref="Run"/>.</summary>
    public void WaitUntilReady() => late = host?.IsReadyWithin(timeout) == false;

    /// <summary>Runs the lane and reads back what it gave, however it ended.</summary>
    public LaneRun Run()
    {
        if (host is null || cancel.IsCancellationRequested) return Nothing("not run: " + Interrupted);
        if (late) return Result(host.WaitForEnd(TimeSpan.Zero));
        host.Go();
        return Result(host.WaitForEnd(timeout));
    }

    LaneRun Result(HostEnd end)
    {
        Trace trace = File.Exists(request.Trace) ? TraceFile.Read(request.Trace) : new Trace([], []);
        if (File.Exists(request.Result))
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(request.Result));
            return LaneResult.Read(document.RootElement.GetProperty("run")) with { Pinned = end.Pinned, Trace = trace };
        }

        string why =
            end.Interrupted ? Interrupted
            : end.Code is null ? $"no end within {timeout.TotalSeconds:0.###} s (--timeout)" + LastEvents(trace)
            : end.Code == HostEnd.CannotLoad && trace.Events.Count == 0 && end.Errors.Length > 0 ? end.Errors.Trim()
            : end.Describe();
        return Nothing(why) with
        {
            IsOutOfTime = end is { Code: null, Interrupted: false },
            Wall = trace.Events.Count == 0 ? default : trace.Events[^1].Time, Cpu = end.Cpu, Pinned = end.Pinned, Trace = trace,
        };
    }

    LaneRun Nothing(string why) => new(request.Lane, default, default, request.Cores!, false, 0, null, false, why, new Trace([], []));

    /// <summary>Where each job that did not end was last seen.</summary>
    static string LastEvents(Trace trace)
    {
        const int Named = 4;
        TraceEvent[] last = [.. trace.Events.Where(e => e.Kind != EventKind.Turn).GroupBy(e => e.Job).Select(job => job.Last()).Where(e => e.Kind != EventKind.End)];
        string names = string.Join(", ", last.Take(Named).Select(e => $"{trace.Jobs[e.Job]} at {e.Kind.ToString().ToLowerInvariant()}{(e.Site is { } site ? $" ({site.At})" : "")}"));
        string more = last.Length > Named ? $" and {last.Length - Named} more" : "";
        return last.Length == 0 ? "" : $"; last seen: {names}{more}";
    }

    public void Dispose()
    {
        host?.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
