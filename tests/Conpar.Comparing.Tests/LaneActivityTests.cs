using Conpar.Comparing.Tests.Support;
using Conpar.Tracing;

namespace Conpar.Comparing.Tests;

/// <summary>What jobs did when, from what they said.</summary>
public sealed class LaneActivityTests
{
    /// <summary>A job's stretches as <c>Runs 0-5</c>.</summary>
    static string[] Of(LaneRun run, string job) =>
        [.. LaneActivity.Of(run).Jobs.Single(one => one.Name == job).Stretches.Select(s => $"{s.Doing} {s.From.TotalMilliseconds}-{s.To.TotalMilliseconds}")];

    [Fact]
    public void A_parallel_job_runs_where_it_does_not_wait()
    {
        LaneRun run = new Script().Start("A", 0).Sleep("A", 5, lasting: 10).Acquire("A", 20, waited: 3).Wait("A", 30, waited: 4).End("A", 32).Run(LaneNames.Parallel);

        Assert.Equal(["Runs 0-5", "Sleeps 5-15", "Runs 15-17", "WaitsForLock 17-20", "Runs 20-26", "Awaits 26-30", "Runs 30-32"], Of(run, "A"));
    }

    [Fact]
    public void A_wait_that_did_not_end_lasts_as_long_as_the_lane()
    {
        LaneRun run = new Script().Start("A", 0).Acquire("A", 5, waited: -1).Start("B", 0).End("B", 50).Run(LaneNames.Parallel, aborted: "deadlock");

        Assert.Equal(["Runs 0-5", "WaitsForLock 5-50"], Of(run, "A"));
    }

    [Fact]
    public void Of_interleaved_jobs_one_runs_and_the_others_are_ready()
    {
        // A steps at 10 and gives its turn away; B steps at 30; A goes on to its end at 40.
        LaneRun run = new Script().Start("A", 0).Step("A", 10, "x").Start("B", 10).Step("B", 30, "y").End("A", 40).End("B", 45).Run(LaneNames.Interleaved);

        Assert.Equal(["Runs 0-10", "IsReady 10-30", "Runs 30-40"], Of(run, "A"));
        Assert.Equal(["Runs 10-30", "IsReady 30-40", "Runs 40-45"], Of(run, "B"));
    }

    [Fact]
    public void Slices_show_as_turns()
    {
        LaneRun run = new Script().Start("A", 0).Start("B", 10).Turn("A", 20, waited: 10).Turn("B", 30, waited: 10).End("A", 40).End("B", 50).Run(LaneNames.Interleaved);

        // A: 0-10 and 20-30; B: 10-20 and, after its turn at 30, when A is ready too, the one that comes to an event first is A.
        Assert.Equal(["Runs 0-10", "IsReady 10-20", "Runs 20-40"], Of(run, "A"));
        Assert.Equal(["Runs 10-20", "IsReady 20-40", "Runs 40-50"], Of(run, "B"));
    }

    [Fact]
    public void While_one_sleeps_the_other_runs()
    {
        LaneRun run = new Script().Start("A", 0).Sleep("A", 10, lasting: 30).Start("B", 10).End("B", 35).End("A", 45).Run(LaneNames.Interleaved);

        Assert.Equal(["Runs 0-10", "Sleeps 10-40", "Runs 40-45"], Of(run, "A"));
        Assert.Equal(["Runs 10-35"], Of(run, "B"));
    }

    [Fact]
    public void A_job_that_never_started_did_nothing() => Assert.Empty(LaneActivity.Of(new LaneRun(
        LaneNames.Interleaved, default, default, [0], true, 0, null, false, null, new Trace(["A"], []))).Jobs[0].Stretches);

    [Fact]
    public void Overlap_is_time_in_which_two_run()
    {
        LaneRun run = new Script().Start("A", 0).Start("B", 10).Sleep("B", 20, lasting: 10).End("A", 25).End("B", 40).Run(LaneNames.Parallel);

        Overlap overlap = Overlap.Of(LaneActivity.Of(run), cores: 2);

        Assert.Equal(2, overlap.AtMost);
        Assert.Equal(Script.Ms(10), overlap.Time);
        Assert.Equal([("A", "B", Script.Ms(10))], overlap.Pairs);
    }

    [Fact]
    public void No_more_run_at_once_than_there_are_cores()
    {
        Script script = new();
        for (int job = 0; job < 20; job++) script.Start($"J{job}", 0).End($"J{job}", 10);

        Assert.Equal(2, Overlap.Of(LaneActivity.Of(script.Run(LaneNames.Parallel)), cores: 2).AtMost);
    }
}
