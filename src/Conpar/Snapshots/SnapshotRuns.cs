using Conpar.Lanes;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Snapshots;

/// <summary>
/// The runs that a snapshot is made from: jobs in turns under the virtual clock, in orders that are the same on every machine. What differs
/// between them depends on the order, and no luck of threads has a part in it.
/// </summary>
internal static class SnapshotRuns
{
    /// <summary>Few, since each costs the jobs' computing; the first is the one that is shown.</summary>
    const int RandomOrders = 6;

    public static IReadOnlyList<LaneRun> Of(ScenarioDescriptor scenario, TimeSpan timeout)
    {
        using InvariantThreads culture = new();
        List<LaneRun> runs = [];
        foreach (IStrategy strategy in Strategies())
        {
            using MemoryTrace trace = new();
            LaneRun run = new LaneRunner(scenario, trace).Interleaved(strategy, virtualClock: true, timeout);
            runs.Add(run with { Trace = trace.Read() });
            if (run.Aborted?.StartsWith(NoEnd, StringComparison.Ordinal) == true) break;
        }

        return runs;
    }

    /// <summary>How an abort by time begins: the next order would take as long.</summary>
    const string NoEnd = "no end";

    static IEnumerable<IStrategy> Strategies()
    {
        yield return new RoundRobin();
        yield return new RunToBlock();
        for (ulong seed = 1; seed <= RandomOrders; seed++) yield return new RandomChoice(seed);
    }
}
