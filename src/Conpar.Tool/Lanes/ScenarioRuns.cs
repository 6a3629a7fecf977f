using Conpar.Tracing;

namespace Conpar.Tool.Lanes;

/// <summary>Every run of a scenario's two lanes, in the order they ran.</summary>
sealed record ScenarioRuns(ScenarioInfo Scenario, IReadOnlyList<LaneRun> Interleaved, IReadOnlyList<LaneRun> Parallel)
{
    public IEnumerable<LaneRun> All => Interleaved.Concat(Parallel);

    /// <summary>What the process's exit code says of them; a lane that ended early counts more than a check, which saw less than all.</summary>
    public ExitCode ExitCode =>
        All.Any(run => run.Aborted is not null || run.Trace.Events.Any(e => e.Kind == EventKind.Throw)) ? ExitCode.LaneAborted
        : All.Any(run => run.CheckFailed) ? ExitCode.CheckFailed
        : ExitCode.Ok;
}
