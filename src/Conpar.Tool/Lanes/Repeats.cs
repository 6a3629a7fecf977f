using Conpar.Tracing;

namespace Conpar.Tool.Lanes;

/// <summary>Runs a scenario's lanes in turn, so that what disturbs the machine disturbs both.</summary>
static class Repeats
{
    const int ShortRuns = 3;
    static readonly TimeSpan shortPair = TimeSpan.FromSeconds(1);

    /// <param name="scenario">What runs.</param>
    /// <param name="repeat">How often; null for three times where the first pair was short, else once.</param>
    /// <param name="run">Runs one lane, by its name.</param>
    public static ScenarioRuns Run(ScenarioInfo scenario, int? repeat, Func<string, LaneRun> run)
    {
        List<LaneRun> interleaved = [], parallel = [];
        int count = repeat ?? 1;
        for (int i = 0; i < count; i++)
        {
            interleaved.Add(run(LaneNames.Interleaved));
            parallel.Add(run(LaneNames.Parallel));
            if (interleaved[^1].Aborted is not null || parallel[^1].Aborted is not null) break;
            if (i == 0 && repeat is null && interleaved[0].Wall + parallel[0].Wall < shortPair) count = ShortRuns;
        }

        return new ScenarioRuns(scenario, interleaved, parallel);
    }
}
