using Conpar.Exploration.Model;

namespace Conpar.Exploration.Sampling;

/// <summary>What goes by chance hits what it promises to hit, about as often as it promises.</summary>
public class SamplerTests
{
    const int Runs = 20_000;

    static int Hits(Program program, Func<Chance, IChooser> choose, Func<ModelMachine, bool> isHit)
    {
        ModelMachine machine = new(program);
        Chance chance = new(7);
        Sampler sampler = new(machine, chance, choose(chance), new SampleNumbers(Runs));
        int hits = 0;
        for (int run = 0; run < Runs && sampler.Next(); run++)
        {
            if (isHit(machine)) hits++;
        }

        return hits;
    }

    /// <summary>A chain: each of three jobs must find that the one before has been; a bug of depth three among six steps.</summary>
    static readonly Program chain = new("chain", 3, static (machine, job) => Link(machine, job));

    static IEnumerable<Request> Link(ModelMachine machine, int job)
    {
        yield return Request.Read(2 - job);
        int seen = machine[2 - job];
        yield return Request.Write(3 - job);
        machine[3 - job] = job == 2 ? 1 : seen;
    }

    [Fact]
    public void Priorities_hit_a_bug_of_depth_three_as_often_as_they_must()
    {
        int hits = Hits(chain, chance => new PriorityWalk(chance, depth: 3), machine => machine[3] == 1);
        Assert.InRange(hits, Runs / (3 * 6 * 6), Runs);
    }

    /// <summary>One write against twenty-five: the bug where the one comes last.</summary>
    static readonly Program oneAgainstMany = new("one against many", 2, static (machine, job) => Write(machine, job == 0 ? 1 : 25, job));

    static IEnumerable<Request> Write(ModelMachine machine, int times, int job)
    {
        for (int i = 0; i < times; i++)
        {
            yield return Request.Write(0);
            machine[0] = job + 1;
        }
    }

    [Fact]
    public void A_uniform_walk_hits_one_interleaving_of_twenty_six_as_often_as_the_others() =>
        Assert.InRange(Hits(oneAgainstMany, chance => new UniformWalk(chance), machine => machine[0] == 1), Runs / 26 * 0.8, Runs / 26 * 1.2);

    [Fact]
    public void A_random_walk_hardly_ever_does() => Assert.InRange(Hits(oneAgainstMany, chance => new RandomWalk(chance), machine => machine[0] == 1), 0, 2);

    [Theory]
    [InlineData("random")]
    [InlineData("pct")]
    [InlineData("pos")]
    [InlineData("surw")]
    [InlineData("sample")]
    public void Every_strategy_finds_every_class_of_a_small_program(string strategy)
    {
        Program program = Programs.Increments(2);
        ModelMachine machine = new(program);
        IExploration sampler = new Explorations(new ExploreOptions { Strategy = strategy }).On(machine);
        HashSet<string> classes = [];
        for (int run = 0; run < 2_000 && sampler.Next(); run++) classes.Add(Foata.Of(sampler.Trace, machine));
        Assert.Equal(4, classes.Count);
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 4)]
    public void With_few_preemptions_only_those_schedules_are_made(int most, int expected)
    {
        ModelMachine machine = new(Programs.Increments(2));
        EverySchedule exploration = new(machine, most);
        int runs = 0;
        while (exploration.Next()) runs++;
        Assert.Equal(expected, runs);
    }
}
