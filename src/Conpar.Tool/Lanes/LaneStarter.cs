using Conpar.Hosting;
using Conpar.Tool.Inputs;
using Conpar.Tracing;

namespace Conpar.Tool.Lanes;

/// <summary>Starts hosts for the lanes of a scenario, one for each run.</summary>
sealed class LaneStarter(JobAssembly assembly, ScenarioInfo scenario, RunSettings settings, CancellationToken cancel)
{
    /// <summary>Starts a lane's host; it gets ready meanwhile.</summary>
    public WaitingLane Start(string lane)
    {
        IReadOnlyList<int> cores = lane == LaneNames.Interleaved ? CoreSets.Interleaved : CoreSets.Parallel(settings.Cores);
        string folder = CacheFolder.NewFolder("lane");
        LaneRequest request = new(
            assembly.Path, Path.Combine(folder, "result.json"), lane, scenario.FullName, settings.Job, Path.Combine(folder, "events.trace"),
            cores, settings.Strategy, settings.VirtualClock, settings.Timeout + HostProcess.Grace,
            Schedule: lane == LaneNames.Interleaved ? settings.Schedule?.ToString() : null);
        try
        {
            HostProcess? host = cancel.IsCancellationRequested ? null : HostProcess.Start(assembly, request, cancel);
            return new WaitingLane(request, folder, host, settings.Timeout, cancel);
        }
        catch
        {
            Directory.Delete(folder, recursive: true);
            throw;
        }
    }

    /// <summary>Starts a lane's host and runs the lane.</summary>
    public LaneRun Run(string lane)
    {
        using WaitingLane waiting = Start(lane);
        waiting.WaitUntilReady();
        return waiting.Run();
    }
}
