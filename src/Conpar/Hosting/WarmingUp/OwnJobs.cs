using Conpar.Cooperation;
using Conpar.Lanes;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Hosting.WarmingUp;

/// <summary>Jobs of conpar's own that use what most jobs use: the lane itself and the façades that are called most.</summary>
internal static class OwnJobs
{
    /// <param name="lane">The lane that they run in.</param>
    /// <param name="user">The jobs that will run in it; for asynchronous ones the parallel lane needs something else.</param>
    public static LaneRun Run(string lane, IEnumerable<JobDescriptor> user)
    {
        object gate = new();
        async JobTask<object?> Interleaved(object? instance, Job job)
        {
            await Output.WriteLine(job, SiteTable.Unknown, "");
            await Probes.Step(job, SiteTable.Unknown, "", 0);
            await Monitors.Enter(job, SiteTable.Unknown, gate);
            await Monitors.Exit(job, SiteTable.Unknown, gate);
            await Threads.Sleep(job, SiteTable.Unknown, 1);
            await Tasks.DelayAwaited(job, SiteTable.Unknown, 1);
            return null;
        }

        object? Parallel(object? instance, Job job)
        {
            Output.WriteLine(job, SiteTable.Unknown, "").Block();
            Probes.Step(job, SiteTable.Unknown, "", 0).Block();
            Monitors.Enter(job, SiteTable.Unknown, gate).Block();
            Monitors.Exit(job, SiteTable.Unknown, gate).Block();
            Threads.Sleep(job, SiteTable.Unknown, 0).Block();
            return null;
        }

        async Task<object?> ParallelAsync(object? instance, Job job)
        {
            await Output.WriteLine(job, SiteTable.Unknown, "");
            await Probes.Step(job, SiteTable.Unknown, "", 0);
            await Tasks.DelayAwaited(job, SiteTable.Unknown, 1);
            await Awaits.Yield(job);
            return null;
        }

        Site nowhere = new("", 0, 0, "");
        IEnumerable<JobDescriptor> jobs = user.Select(job => job.IsAsync).Distinct().Select(isAsync => isAsync
            ? new JobDescriptor("A", 2, nowhere, false, true, Interleaved, null, ParallelAsync)
            : new JobDescriptor("B", 2, nowhere, true, false, Interleaved, Parallel, null));
        ScenarioDescriptor own = new("", "", nowhere, () => null, [.. jobs], null, null, 0, []);
        using MemoryTrace trace = new();
        LaneRunner runner = new(own, trace);
        return lane == LaneNames.Interleaved
            ? runner.Interleaved(new RoundRobin(), virtualClock: true, Timeout.InfiniteTimeSpan)
            : runner.Parallel(Timeout.InfiniteTimeSpan);
    }
}
