using System.Globalization;
using Conpar.Lanes;
using Conpar.Scheduling;
using Conpar.Tracing;
using CsCheck;

namespace Conpar.Semantics.Tests.Programs.Concurrent;

/// <summary>
/// Random jobs that work together come to their end in turns by every strategy, on both clocks and in parallel, with the one outcome that they can have, and leave each
/// primitive as it has to be. The same programs each time; <c>CONPAR_PROGRAMS=1000 CONPAR_SEED=7</c> hunts among others.
/// </summary>
[Collection(ConsoleUse.Name)]
public sealed class ConcurrentPrograms
{
    const int Batch = 20;

    static readonly TimeSpan patience = TimeSpan.FromSeconds(30);

    static readonly (string Name, Func<LaneRunner, LaneRun> Run)[] ways =
    [
        ("round-robin", runner => runner.Interleaved(new RoundRobin(), virtualClock: true, patience)),
        ("run-to-block", runner => runner.Interleaved(new RunToBlock(), virtualClock: true, patience)),
        .. Enumerable.Range(1, 5).Select(seed => ($"random {seed}", (Func<LaneRunner, LaneRun>)(runner => runner.Interleaved(new RandomChoice((ulong)seed), virtualClock: true, patience)))),
        ("real random 1", runner => runner.Interleaved(new RandomChoice(1), virtualClock: false, patience)),
        ("parallel", runner => runner.Parallel(patience)),
    ];

    static int Chosen(string name, int otherwise) => Environment.GetEnvironmentVariable(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    [Fact]
    public void Come_to_their_one_outcome_in_every_way()
    {
        PCG random = new((uint)Chosen("CONPAR_SEED", 1), 43);
        for (int left = Chosen("CONPAR_PROGRAMS", 20); left > 0; left -= Batch)
        {
            List<(string Seed, ConcurrentProgram Program)> programs = [];
            for (int i = 0; i < Math.Min(Batch, left); i++)
            {
                string seed = random.ToString();
                programs.Add((seed, ConcurrentProgram.Any.Generate(random, null, out _)));
            }

            if (Failing([.. programs.Select(one => one.Program)]) is not { } found) continue;
            ConcurrentProgram.Any.Sample(program => { Assert.Null(Failing([program])?.Problem); }, seed: programs[found.Index].Seed, iter: 50, threads: 1);
            Assert.Fail(found.Problem + "\n" + programs[found.Index].Program);
        }
    }

    /// <summary>The first program that goes wrong, and how; null where none does.</summary>
    static (int Index, string Problem)? Failing(IReadOnlyList<ConcurrentProgram> programs)
    {
        Dictionary<string, ScenarioDescriptor> scenarios = CompiledPrograms.Jobs(programs.Select((program, i) => program.Class("Program" + i))).Select(job => job.Scenario).Distinct().ToDictionary(scenario => scenario.Name);
        for (int i = 0; i < programs.Count; i++)
        {
            ScenarioDescriptor scenario = scenarios["Program" + i];
            if (scenario.Uncontrolled.Count > 0) return (i, "not controlled: " + string.Join(", ", scenario.Uncontrolled.Select(call => $"{call.At.Text}: {call.Reason}")));
            foreach ((string name, Func<LaneRunner, LaneRun> run) in ways)
            {
                if (ProblemOf(scenario, run, programs[i].Expected) is { } problem) return (i, $"{name}: {problem}");
            }
        }

        return null;
    }

    static string? ProblemOf(ScenarioDescriptor scenario, Func<LaneRunner, LaneRun> start, string expected)
    {
        using MemoryTrace store = new();
        LaneRun run = start(new LaneRunner(scenario, store));
        Trace trace = store.Read();
        if (trace.Events.FirstOrDefault(e => e.Kind == EventKind.Throw) is { } thrown) return $"{trace.Jobs[thrown.Job]} threw {thrown.Text}";
        if (run.Aborted is { } why) return why;
        return run.Check == expected ? null : $"{run.Check} in place of {expected}";
    }
}
