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
    public static ScenarioRuns Run(ScenarioInfo scenario, int? repeat, Func<string, WaitingLane> start, Func<WaitingLane, LaneRun> run)
    {
        List<LaneRun> all = [];
        int pairs = repeat ?? 1, atOnce = 1;
        while (all.Count < 2 * pairs && all.TrueForAll(lane => lane.Aborted is null))
        {
            all.AddRange(Pairs(Math.Min(atOnce, pairs - all.Count / 2), start, run));
            TimeSpan pair = all[0].Wall + all[1].Wall;
            if (pair < tinyPair) atOnce = PairsAtOnce;
            if (repeat is null && pair < shortPair) pairs = pair < tinyPair ? TinyRuns : ShortRuns;
        }

        return new ScenarioRuns(
            scenario, [.. all.Where(lane => lane.Lane == LaneNames.Interleaved)], [.. all.Where(lane => lane.Lane == LaneNames.Parallel)]);
    }

    /// <summary>So many pairs of lanes, or fewer where one of a pair ends early.</summary>
    static List<LaneRun> Pairs(int count, Func<string, WaitingLane> start, Func<WaitingLane, LaneRun> run)
    {
        List<WaitingLane> waiting = [];
        try
        {
            for (int i = 0; i < count; i++)
            {
                waiting.Add(start(LaneNames.Interleaved));
                waiting.Add(start(LaneNames.Parallel));
            }

            foreach (WaitingLane lane in waiting) lane.WaitUntilReady();
            List<LaneRun> ran = [];
            foreach (WaitingLane[] pair in waiting.Chunk(2))
            {
                ran.AddRange(pair.Select(run));
                if (ran[^1].Aborted is not null || ran[^2].Aborted is not null) break;
            }

            return ran;
        }
        finally
        {
            waiting.ForEach(lane => lane.Dispose());
        }
    }
}
