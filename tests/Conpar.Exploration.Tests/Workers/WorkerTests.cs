using System.Collections.Concurrent;
using Conpar.Exploration.Model;
using Conpar.Exploration.Scenarios;

namespace Conpar.Exploration.Workers;

/// <summary>Several workers find what one finds.</summary>
public class WorkerTests
{
    static ExplorationReport Explored<T>(string strategy, int workers) where T : IScenario<T> =>
        Scenario.Of<T>().Explore(new ExploreOptions { Strategy = strategy, Workers = workers, Depth = 2 });

    [Theory]
    [InlineData("dpor")]
    [InlineData("bounded")]
    [InlineData("dfs")]
    [InlineData("random")]
    [InlineData("pct")]
    [InlineData("pos")]
    [InlineData("surw")]
    [InlineData("sample")]
    public void The_report_is_the_same_however_many_there_are(string strategy)
    {
        ExplorationReport one = Explored<LostIncrements>(strategy, 1), several = Explored<LostIncrements>(strategy, 3);

        Assert.Equal((1, 3), (one.Workers, several.Workers));
        Assert.Equal(one.ToString(), several.ToString());
        Assert.Equal(one.Outcomes, several.Outcomes);
        Assert.Equal((one.Executions, one.Blocked), (several.Executions, several.Blocked));
    }

    [Fact]
    public void So_it_is_with_primitives_that_tell_each_other()
    {
        ExplorationReport one = Explored<Relay>("dpor", 1), several = Explored<Relay>("dpor", 3);

        Assert.Equal((1, 3), (one.Workers, several.Workers));
        Assert.Equal(one.ToString(), several.ToString());
        Assert.Equal(one.Outcomes, several.Outcomes);
        Assert.Equal((one.Executions, one.Blocked), (several.Executions, several.Blocked));
    }

    [Fact]
    public void They_start_only_where_there_is_much_to_do() => Assert.Equal(1, Explored<LostUpdate>("dpor", 3).Workers);

    [Fact]
    public void Static_state_has_one_worker()
    {
        ExplorationReport own = Explored<StaticIncrements>("dpor", 3), called = Explored<CalledStatics>("dpor", 3);

        Assert.Equal((1, "static fields are shared by all that runs in a process"), (own.Workers, own.OneWorkerSince));
        Assert.Equal((1, "static fields are shared by all that runs in a process"), (called.Workers, called.OneWorkerSince));
        Assert.Null(Explored<LostIncrements>("dpor", 3).OneWorkerSince);
    }

    public static TheoryData<string> Strategies => ["dpor", "dfs"];

    [Theory, MemberData(nameof(Strategies))]
    public void No_run_is_made_twice_and_none_is_left_out(string strategy)
    {
        const int Workers = 4;
        Program program = Programs.Increments(3);
        Explorations shared = new(new ExploreOptions { Strategy = strategy });
        (ModelMachine Machine, IExploration Exploration)[] workers = [.. Enumerable.Range(0, Workers).Select(_ => new ModelMachine(program)).Select(machine => (machine, shared.On(machine)))];
        ConcurrentBag<string> runs = [], forms = [];
        Thread[] threads = [.. workers.Select(worker => new Thread(() =>
        {
            while (worker.Exploration.Next())
            {
                CausalTrace trace = worker.Exploration.Trace;
                runs.Add(string.Concat(ChoiceOrder.Choices(trace, trace.Depth)));
                forms.Add(Foata.Of(trace, worker.Machine));
                Thread.Yield();
            }
        }))];
        foreach (Thread thread in threads) thread.Start();
        foreach (Thread thread in threads) thread.Join();

        Assert.Equal(runs.Count, runs.Distinct().Count());
        Assert.Equal(strategy == "dpor" ? 36 : 90, runs.Count);
        Assert.Equal(36, forms.Distinct().Count());
    }

    [Fact]
    public void What_was_stacked_first_is_given_away_first()
    {
        ScheduleStack stack = new();
        for (byte i = 0; i < 200; i++) Push(stack, [i, (byte)(i + 1)]);

        for (byte i = 0; i < 150; i++) Assert.Equal([i, (byte)(i + 1)], stack.TakeOldest());
        for (byte i = 199; i >= 150; i--) Assert.Equal([i, (byte)(i + 1)], stack.Pop().ToArray());
        Assert.Equal(0, stack.Count);
    }

    static void Push(ScheduleStack stack, byte[] schedule)
    {
        schedule.CopyTo(stack.Reserve(schedule.Length));
        stack.Push(schedule.Length);
    }
}
