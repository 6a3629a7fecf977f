using Conpar.Tracing;

namespace Conpar.Tool.Lanes;

/// <summary>Runs a scenario's lanes in turn, so that what disturbs the machine disturbs both.</summary>
static class Repeats
{
    const int TinyRuns = 3, ShortRuns = 5;

    /// <summary>Pairs of hosts that are started side by side where starting them takes longer than what they run.</summary>
    const int PairsAtOnce = 2;

    /// <summary>A longer pair would be disturbed by hosts that wait: a runtime compiles hot code anew in the background a while after its start.</summary>
    static readonly TimeSpan tinyPair = TimeSpan.FromMilliseconds(50);

    static readonly TimeSpan shortPair = TimeSpan.FromSeconds(1);

    /// <param name="scenario">What runs.</param>
    /// <param name="repeat">How often; null for several times where the first pair was short, else once.</param>
    /// <param name="start">Starts the host of a lane, by the lane's name.</param>
    /// <param name="run">Runs a lane whose host is ready.</param>
    /// <param name="cancel">Ctrl+C: what was measured before stands alone.</param>
    public static ScenarioRuns Run(ScenarioInfo scenario, int? repeat, Func<string, WaitingLane> start, Func<WaitingLane, LaneRun> run, CancellationToken cancel)
    {
        List<(LaneRun Interleaved, LaneRun Parallel)> ran = [];
        int count = repeat ?? 1, atOnce = 1;
        while (ran.Count < count && ran.TrueForAll(IsWhole))
        {
            List<(LaneRun, LaneRun)> more = Pairs(Math.Min(atOnce, count - ran.Count), start, run);
            ran.AddRange(cancel.IsCancellationRequested && ran.Count > 0 ? more.Where(IsWhole) : more);
            if (cancel.IsCancellationRequested) break;
            TimeSpan pair = ran[0].Interleaved.Wall + ran[0].Parallel.Wall;
            if (pair < tinyPair) atOnce = PairsAtOnce;
            if (repeat is null && pair < shortPair) count = pair < tinyPair ? TinyRuns : ShortRuns;
        }

        return new ScenarioRuns(scenario, [.. ran.Select(pair => pair.Interleaved)], [.. ran.Select(pair => pair.Parallel)]);
    }

    /// <summary>So many pairs of lanes, or fewer where one of a pair ends early.</summary>
    static List<(LaneRun, LaneRun)> Pairs(int count, Func<string, WaitingLane> start, Func<WaitingLane, LaneRun> run)
    {
        List<WaitingLane> waiting = [];
        try
        {
            for (int i = 0; i < count; i++)
            {
                waiting.Add(start(LaneNames.Interleaved));
                waiting.Add(start(LaneNames.Parallel));
            }

            waiting.ForEach(lane => lane.WaitUntilReady());
            List<(LaneRun, LaneRun)> ran = [];
            for (int i = 0; i < count && ran.TrueForAll(IsWhole); i++) ran.Add((run(waiting[2 * i]), run(waiting[2 * i + 1])));
            return ran;
        }
        finally
        {
            waiting.ForEach(lane => lane.Dispose());
        }
    }

    static bool IsWhole((LaneRun Interleaved, LaneRun Parallel) pair) => pair.Interleaved.Aborted is null && pair.Parallel.Aborted is null;
}
