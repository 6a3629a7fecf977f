using Conpar.Stepping;

namespace Conpar.Exploration;

/// <summary>Explorations by name.</summary>
internal static class Explorations
{
    public const string Default = "dpor";

    public static readonly IReadOnlyList<string> Names = [Default, "random", "pct", "pos", "surw", "sample", "bounded", "dfs"];

    const int UsualDepth = 3, UsualPreemptions = 2;

    public static IExploration Named(ExploreOptions options, IMachine machine)
    {
        Chance chance = new(options.Seed);
        int depth = options.Depth ?? UsualDepth;
        return options.Strategy switch
        {
            Default => new OnceEach(machine),
            "dfs" => new EverySchedule(machine),
            "bounded" => new EverySchedule(machine, Preemptions(options)),
            "random" => new Sampler(machine, new RandomWalk(chance)),
            "pct" => new Sampler(machine, new PriorityWalk(chance, depth)),
            "pos" => new Sampler(machine, new PartialOrderWalk(chance)),
            "surw" => new Sampler(machine, new UniformWalk(chance)),
            "sample" => new Sampler(machine, new Portfolio(new UniformWalk(chance), new PriorityWalk(chance, depth), new PartialOrderWalk(chance), new RandomWalk(chance))),
            _ => throw new ArgumentException($"there is no strategy '{options.Strategy}'; there are {string.Join(", ", Names)}", nameof(options)),
        };
    }

    public static int Preemptions(ExploreOptions options) => options.Depth ?? UsualPreemptions;

    public static bool IsByChance(string strategy) => strategy is not (Default or "dfs" or "bounded");
}
