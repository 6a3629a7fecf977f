using Conpar.Cooperation;
using Conpar.Parallelism;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Exploration;

/// <summary>One interleaving again, as a lane's run.</summary>
internal static class Replaying
{
    const int MostSteps = 60_000;

    public static LaneRun Of(ScenarioDescriptor scenario, Schedule schedule)
    {
        using ConsoleCapture capture = new();
        ReplayedRun run = new Replayer(scenario, MostSteps, schedule.VirtualClock).Run(schedule.Choices, record: true);
        bool isChanged = schedule.Hash != Schedule.HashOf(scenario);
        Problem? problem = run.Ending.Problem;
        string? aborted =
            run.Misfit > 0 ? $"the schedule no longer fits at step {run.Misfit}{(isChanged ? ": the jobs have changed since" : "")}"
            : problem is { Kind: ViolationKind.Deadlock or ViolationKind.Livelock } ? problem.Message
            : null;
        return new LaneRun(LaneNames.Interleaved, TimeSpan.FromTicks(run.Trace.Events.Count), default, CoreAffinity.Allowed(), false, run.Preemptions, run.Ending.Check, problem is { Kind: ViolationKind.Check }, aborted, run.Trace)
        {
            Races = run.Misfit > 0 ? [] : [.. run.Races.Select(race => race.Message)],
        };
    }
}
