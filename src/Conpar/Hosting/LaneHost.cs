using System.Reflection;
using Conpar.Exploration;
using Conpar.Hosting.WarmingUp;
using Conpar.Lanes;
using Conpar.Scheduling;
using Conpar.Snapshots;
using Conpar.Tracing;

namespace Conpar.Hosting;

/// <summary>What a host process does once the user's assembly is loaded.</summary>
internal static class LaneHost
{
    /// <summary>Carries out the request; the process ends here.</summary>
    public static int Run(Assembly assembly, string[] arguments)
    {
        LaneRequest request = LaneRequest.Parse(arguments);
        LifeSpan span = new(request.EndsAfter);
        List<ScenarioDescriptor> scenarios = ScenarioCatalog.Of(assembly);
        if (request.Lane == LaneRequest.Catalog)
        {
            ResultFile.Write(request.Result, json => ScenarioCatalog.Write(json, scenarios));
        }
        else if (request.Lane == LaneRequest.Snapshot)
        {
            // The tool watches over the time.
            ScenarioDescriptor chosen = Chosen(scenarios, request);
            string text = SnapshotText.Of(chosen, SnapshotRuns.Of(chosen, Timeout.InfiniteTimeSpan), request.Explore is null ? null : ExploredSection.Of(chosen, request.Explore));
            ResultFile.Write(request.Result, json => json.WriteString("snapshot", text));
        }
        else if (request.Lane == LaneRequest.Exploration)
        {
            ResultFile.Write(request.Result, json => ExplorationHost.Explore(json, Chosen(scenarios, request), request));
        }
        else if (request.Lane == LaneRequest.Replay)
        {
            ResultFile.Write(request.Result, json => ExplorationHost.Replay(json, scenarios, request));
        }
        else
        {
            // Never unmapped: jobs that were given up may still write.
            FileTrace trace = new(request.Trace);
            ScenarioDescriptor chosen = Chosen(scenarios, request);
            LaneRun rehearsal = WarmUp.For(assembly, scenarios, chosen, request.Lane);
            ResultFile.Write(request.Result + ".rehearsal", json => LaneResult.Write(json, rehearsal));
            span.Dispose();
            if (!StartSignal.Await()) Environment.Exit(0);
            _ = new LifeSpan(request.EndsAfter);
            LaneRun run = Run(chosen, trace, request);
            ResultFile.Write(request.Result, json => LaneResult.Write(json, run));
        }

        // Threads that a job left behind do not keep the lane's process.
        Environment.Exit(0);
        return 0;
    }

    /// <summary>Without a timeout: the tool watches over the process.</summary>
    static LaneRun Run(ScenarioDescriptor scenario, FileTrace trace, LaneRequest request)
    {
        if (request.Schedule is { } schedule) return Replayed(Replaying.Of(scenario, Schedule.Parse(schedule)), trace);
        LaneRunner runner = new(scenario, trace);
        return request.Lane == LaneNames.Interleaved
            ? runner.Interleaved(Strategies.Named(request.Strategy), request.VirtualClock, Timeout.InfiniteTimeSpan, request.Cores)
            : runner.Parallel(Timeout.InfiniteTimeSpan, request.Cores);
    }

    static LaneRun Replayed(LaneRun run, TraceStore trace)
    {
        TraceCopy.Write(run.Trace, trace);
        return run;
    }

    static ScenarioDescriptor Chosen(List<ScenarioDescriptor> scenarios, LaneRequest request)
    {
        ScenarioDescriptor scenario = scenarios.First(scenario => scenario.FullName == request.Scenario);
        return scenario with { Jobs = [.. scenario.Jobs.Where(job => Glob.Matches(request.Jobs, job.Name, job.Name.Split('(')[0]))] };
    }
}
