using Conpar.Cooperation;
using Conpar.Parallelism;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Lanes;

/// <summary>Runs a scenario's jobs in one lane, from a fresh instance to the check.</summary>
internal sealed class LaneRunner(ScenarioDescriptor scenario, TraceStore trace)
{
    string? check, aborted;
    bool checkFailed, startedWork;

    /// <summary>The result with an empty trace: the caller has the store.</summary>
    public LaneRun Interleaved(IStrategy strategy, bool virtualClock, TimeSpan timeout, IReadOnlyList<int>? cores = null)
    {
        LaneRun run = Empty(LaneNames.Interleaved, cores);
        Around(instance =>
        {
            InterleavedLane lane = new(strategy, virtualClock, trace) { IsOpenToOutside = startedWork || scenario.Uncontrolled.Count > 0 };
            foreach ((JobDescriptor job, string name) in Copies())
            {
                new InterleavedJob(lane, name).StartWith(
                    own => job.Interleaved(instance, own),
                    (ended, result) => Report(ended, job, result));
            }

            run = run with { Cpu = Cpu(() => lane.Run(timeout)), Wall = LaneClock.Span(lane.EndedAt), Switches = lane.Switches, IsOutOfTime = lane.IsOutOfTime };
            aborted = lane.Aborted;
        });
        return Finished(run);
    }

    /// <summary>The result with an empty trace: the caller has the store.</summary>
    public LaneRun Parallel(TimeSpan timeout, IReadOnlyList<int>? cores = null)
    {
        LaneRun run = Empty(LaneNames.Parallel, cores);
        Around(instance =>
        {
            ParallelLane lane = new(trace);
            foreach ((JobDescriptor job, string name) in Copies())
            {
                if (job.ParallelAsync is { } start) lane.AddAsync(name, own => start(instance, own), job.HasResult);
                else lane.Add(name, own => job.Parallel!(instance, own), job.HasResult);
            }

            run = run with { Cpu = Cpu(() => lane.Run(timeout)), Wall = lane.Wall };
            aborted = lane.Aborted;
        });
        return Finished(run);
    }

    static void Report(InterleavedJob job, JobDescriptor descriptor, JobTask<object?> result)
    {
        try
        {
            job.WriteResult(descriptor.HasResult, result.TakeResult());
        }
        catch (Exception fault)
        {
            job.WriteThrow(fault);
        }
    }

    IEnumerable<(JobDescriptor, string)> Copies()
    {
        foreach (JobDescriptor job in scenario.Jobs)
        {
            for (int copy = 1; copy <= job.Copies; copy++) yield return (job, job.Copies == 1 ? job.Name : $"{job.Name}#{copy}");
        }
    }

    void Around(Action<object?> run)
    {
        object? instance;
        OutsideWork before = OutsideWork.Now;
        try
        {
            instance = scenario.Create();
            scenario.Setup?.Invoke(instance).GetAwaiter().GetResult();
            startedWork = OutsideWork.Now.IsMoreThan(before);
        }
        catch (Exception fault)
        {
            aborted = "the setup failed: " + FaultText.LineAndPlace(fault);
            return;
        }

        using (new ConsoleCapture()) run(instance);
        if (aborted is null && scenario.Check is { } verify) Check(verify, instance);
    }

    void Check(Func<object?, Task<object?>> verify, object? instance)
    {
        try
        {
            object? value = verify(instance).GetAwaiter().GetResult();
            check = value is null ? null : InvariantText.Of(value);
            checkFailed = value is false;
        }
        catch (Exception fault)
        {
            check = FaultText.Line(fault);
            checkFailed = true;
        }
    }

    static TimeSpan Cpu(Action action)
    {
        // A browser's runtime has no such figure; lanes do not run there.
#pragma warning disable CA1416
        TimeSpan before = Environment.CpuUsage.TotalTime;
        action();
        return Environment.CpuUsage.TotalTime - before;
#pragma warning restore CA1416
    }

    static LaneRun Empty(string lane, IReadOnlyList<int>? cores) =>
        new(lane, default, default, cores ?? CoreAffinity.Allowed(), false, 0, null, false, null, new Tracing.Trace([], []));

    LaneRun Finished(LaneRun run) => run with { Check = check, CheckFailed = checkFailed, Aborted = aborted };
}
