// Stands in for the lanes until they land; then this file goes.
using System.Diagnostics;
using Conpar.Tracing;

namespace Conpar.Hosting;

static class InterimLane
{
    public static LaneRun Run(Scheduling.ScenarioDescriptor scenario, LaneRequest request)
    {
        Stopwatch watch = Stopwatch.StartNew();
        object? instance = scenario.Create();
        foreach (Scheduling.JobDescriptor job in scenario.Jobs) job.Parallel?.Invoke(instance, null!);
        return new LaneRun(request.Lane, watch.Elapsed, default, request.Cores!, true, 0, null, false, null, new Tracing.Trace([], []));
    }
}
