using Conpar.Comparing.Tests.Support;
using Conpar.Tracing;

namespace Conpar.Comparing.Tests;

/// <summary>The shortest time that any number of cores could take, and what two could.</summary>
public sealed class WorkAndSpanTests
{
    static WorkAndSpan Of(LaneRun run) => WorkAndSpan.Of(run.Trace, LaneActivity.Of(run));

    [Fact]
    public void Independent_jobs_have_the_longest_as_their_span()
    {
        WorkAndSpan bounds = Of(new Script().Start("A", 0).End("A", 30).Start("B", 30).End("B", 40).Run(LaneNames.Interleaved));

        Assert.Equal(new WorkAndSpan(Script.Ms(40), Script.Ms(30)), bounds);
        Assert.Equal(Script.Ms(30), bounds.Least(cores: 2));
        Assert.Equal(Script.Ms(40), bounds.Least(cores: 1));
    }

    [Fact]
    public void Sleeping_is_no_work_but_takes_its_time()
    {
        WorkAndSpan bounds = Of(new Script().Start("A", 0).Sleep("A", 1, lasting: 100).End("A", 102).Run(LaneNames.Parallel));

        Assert.Equal(new WorkAndSpan(Script.Ms(2), Script.Ms(102)), bounds);
    }

    [Fact]
    public void Waiting_for_a_lock_is_no_ones_span() => Assert.Equal(
        Script.Ms(5), Of(new Script().Start("A", 0).Acquire("A", 10, waited: 8).End("A", 13).Run(LaneNames.Parallel)).Span);

    [Fact]
    public void Of_two_lanes_the_one_that_needed_less_counts() => Assert.Equal(
        new WorkAndSpan(Script.Ms(40), Script.Ms(60)),
        WorkAndSpan.Least(new(Script.Ms(40), Script.Ms(100)), new(Script.Ms(42), Script.Ms(60))));

    [Theory]
    [InlineData(2, 2)]
    [InlineData(1, 1)]
    public void Cores_give_no_more_than_there_are_of_them_and_of_jobs(int jobs, double most)
    {
        LaneFigures lane = new(Script.Ms(400), default, default, default, default, default, default, default);

        Assert.Equal(most, new ScenarioFigures(jobs, Cores: 2, lane, lane, new WorkAndSpan(Script.Ms(100), Script.Ms(50)), default).PredictedSpeedup);
    }

    [Fact]
    public void A_chain_goes_through_those_that_are_started_and_waited_for()
    {
        // A computes 10, starts two children of 20 and 5, and after waiting for both computes 10 more.
        LaneRun run = new Script()
            .Start("A", 0).Spawn("A", 10, "A.1").Spawn("A", 10, "A.2")
            .Start("A.1", 10).End("A.1", 30).Start("A.2", 10).End("A.2", 15)
            .Join("A", 30, waited: 20).End("A", 40).Run(LaneNames.Parallel);

        Assert.Equal(new WorkAndSpan(Script.Ms(45), Script.Ms(40)), Of(run));
    }

    [Fact]
    public void A_child_that_nobody_waits_for_is_a_chain_of_its_own() => Assert.Equal(
        Script.Ms(60), Of(new Script().Start("A", 0).Spawn("A", 10, "A.1").Start("A.1", 10).End("A", 20).End("A.1", 60).Run(LaneNames.Parallel)).Span);
}
