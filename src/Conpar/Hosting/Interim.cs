// Stands in for the runtime until it lands, so that everything else builds. The runtime's first commit deletes this file
// and gives LaneHost.Run the real lanes.
#pragma warning disable CS1591, CA1822
using System.Diagnostics;
using Conpar.Hosting;
using Conpar.Tracing;

namespace Conpar.Tracing
{
    static class TraceFile
    {
        public static Trace Read(string file) => new([], []);
    }
}

namespace Conpar.Hosting
{
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
}
