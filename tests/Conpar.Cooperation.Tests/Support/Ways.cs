using System.Globalization;
using Conpar.Lanes;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Cooperation.Tests;

/// <summary>All ways in which a scenario runs: in turns by several strategies and on both clocks, and in parallel.</summary>
static class Ways
{
    const int Seeds = 6;

    static readonly TimeSpan patience = TimeSpan.FromSeconds(20);

    public static IEnumerable<string> Virtual => ["virtual round-robin", "virtual run-to-block", .. Enumerable.Range(1, Seeds).Select(seed => $"virtual random {seed}")];

    public static IEnumerable<string> All => [.. Virtual, "real round-robin", "real random 1", "parallel"];

    public static (LaneRun Run, Trace Trace) Run(ScenarioDescriptor scenario, string way)
    {
        using MemoryTrace store = new();
        LaneRunner runner = new(scenario, store);
        string[] words = way.Split(' ');
        LaneRun run = words[0] == "parallel" ? runner.Parallel(patience) : runner.Interleaved(Strategy(words), words[0] == "virtual", patience);
        return (run, store.Read());
    }

    static IStrategy Strategy(string[] words) => words[1] == "random" ? new RandomChoice(ulong.Parse(words[2], CultureInfo.InvariantCulture)) : Strategies.Named(words[1]);
}
