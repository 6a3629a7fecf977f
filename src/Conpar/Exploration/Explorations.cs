using Conpar.Stepping;

namespace Conpar.Exploration;

/// <summary>Explorations by name. Those of one object share their work.</summary>
internal sealed class Explorations(ExploreOptions options)
{
    public const string Default = "dpor";

    public static readonly IReadOnlyList<string> Names = [Default, "random", "pct", "pos", "surw", "sample", "bounded", "dfs"];

    const int UsualDepth = 3, UsualPreemptions = 2;
    const long UsualSamples = 10_000;

    readonly WorkPool<byte[]> schedules = new();
    readonly WorkPool<EverySchedule.Turn[]> paths = new();
    readonly SampleNumbers numbers = new(options.Executions ?? UsualSamples);
    bool began;

    /// <summary>One for a worker, which then has to take part.</summary>
    public IExploration On(IMachine machine)
    {
        bool begins = !began;
        began = true;
        if (!begins) schedules.Join();
        if (!begins) paths.Join();
        return options.Strategy switch
        {
            Default => new OnceEach(machine, schedules, begins),
            "dfs" => new EverySchedule(machine, int.MaxValue, paths, begins),
            "bounded" => new EverySchedule(machine, Preemptions(options), paths, begins),
            _ => Sampled(machine, new Chance(options.Seed), options.Depth ?? UsualDepth),
        };
    }

    /// <summary>Workers that wait for work get none.</summary>
    public void End()
    {
        schedules.End();
        paths.End();
    }

    Sampler Sampled(IMachine machine, Chance chance, int depth) => new(machine, chance, options.Strategy switch
    {
        "random" => new RandomWalk(chance),
        "pct" => new PriorityWalk(chance, depth),
        "pos" => new PartialOrderWalk(chance),
        "surw" => new UniformWalk(chance),
        "sample" => new Portfolio(new UniformWalk(chance), new PriorityWalk(chance, depth), new PartialOrderWalk(chance), new RandomWalk(chance)),
        _ => throw new ArgumentException($"there is no strategy '{options.Strategy}'; there are {string.Join(", ", Names)}", nameof(options)),
    }, numbers);

    public static int Preemptions(ExploreOptions options) => options.Depth ?? UsualPreemptions;

    public static bool IsByChance(string strategy) => strategy is not (Default or "dfs" or "bounded");
}
