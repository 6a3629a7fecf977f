using Conpar.Comparing.Tests.Support;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Comparing.Tests;

/// <summary>A comparison as a whole: what is found, and how it reads.</summary>
public sealed class ComparisonTests
{
    static readonly RunEnvironment environment = new(2, 2, true, "os", "runtime", "processor", 1);

    static ScenarioComparison Compare(LaneRun interleaved, LaneRun parallel, RunEnvironment? where = null) => ScenarioComparison.Of("Bank", 3, [], [interleaved], [parallel], where ?? environment);

    static Script Good() => new Script().Start("A", 0).Output("A", 10, "1").Result("A", 200, "1").End("A", 200).Start("B", 0).Output("B", 20, "2").Result("B", 190, "2").End("B", 190);

    [Fact]
    public void Both_lanes_well() => Assert.True(Compare(Good().Run(LaneNames.Interleaved, "3"), Good().Run(LaneNames.Parallel, "3")).Succeeded);

    [Fact]
    public void A_result_that_differs_depends_on_the_order()
    {
        ScenarioComparison comparison = Compare(Good().Run(LaneNames.Interleaved, "3"), Good().Run(LaneNames.Parallel, "2"));

        Assert.Equal([new Problem(ProblemKind.OutcomeDiffers, "the check depends on the order: interleaved 3, parallel 2")], comparison.Problems);
        Assert.True(comparison.Succeeded);
    }

    [Fact]
    public void Output_that_differs_depends_on_the_order()
    {
        Script other = new Script().Start("A", 0).Output("A", 10, "7").Result("A", 200, "1").End("A", 200).Start("B", 0).Output("B", 20, "2").Result("B", 190, "2").End("B", 190);

        Problem problem = Assert.Single(Compare(Good().Run(LaneNames.Interleaved), other.Run(LaneNames.Parallel)).Problems);

        Assert.Equal("A at Jobs.cs:1 prints 1 interleaved, and prints 7 in parallel", problem.Message);
    }

    [Fact]
    public void Where_a_lane_that_never_ended_may_wait_is_told()
    {
        UncontrolledCall call = new(new Site("/src/Cache.cs", 16, 9, "cache.Get()"), "Cache is not partial");

        ScenarioComparison comparison = ScenarioComparison.Of("Bank", 1, [call, call], [Good().Run(LaneNames.Interleaved, aborted: "no end within 30 s") with { IsOutOfTime = true }], [Good().Run(LaneNames.Parallel)], environment);

        Assert.Equal("inconclusive: interleaved: no end within 30 s; it may wait in a call that is not controlled: Cache.cs:16", comparison.Verdict.ToString());
    }

    [Fact]
    public void A_job_that_threw_is_told_with_its_line_and_leaves_no_verdict()
    {
        const string Exception = "System.InvalidOperationException: no such account\n   at System.X.Y()\n   at Bank.Pay__parallel(Job job) in /home/me/Bank.cs:line 12\n   at Bank.Z() in /home/me/Bank.cs:line 40";
        Script thrown = new Script().Start("A", 0).Throw("A", 5, Exception).End("A", 5);

        ScenarioComparison comparison = Compare(thrown.Run(LaneNames.Interleaved), thrown.Run(LaneNames.Parallel));

        Assert.False(comparison.Succeeded);
        Assert.Equal("inconclusive: interleaved and parallel: A threw System.InvalidOperationException: no such account at Bank.cs:12", comparison.Verdict.ToString());
    }

    [Fact]
    public void A_lane_that_was_aborted_is_shown_and_leaves_no_verdict()
    {
        LaneRun bad = Good().Run(LaneNames.Parallel, aborted: "the host ended with exit code 7");
        ScenarioComparison comparison = ScenarioComparison.Of("Bank", 0, [], [Good().Run(LaneNames.Interleaved), Good().Run(LaneNames.Interleaved)], [Good().Run(LaneNames.Parallel), bad], environment);

        Assert.Same(bad, comparison.Parallel);
        Assert.Equal("inconclusive: parallel: the host ended with exit code 7", comparison.Verdict.ToString());
    }

    [Fact]
    public void A_failed_check_is_no_success_but_the_lanes_still_say_something()
    {
        ScenarioComparison comparison = Compare(Good().Run(LaneNames.Interleaved, "False", checkFailed: true), Good().Run(LaneNames.Parallel, "False", checkFailed: true));

        Assert.False(comparison.Succeeded);
        Assert.Equal(["interleaved and parallel: the check failed: False"], comparison.Problems.Select(problem => problem.Message));
        Assert.NotEqual(VerdictKind.Inconclusive, comparison.Verdict.Kind);
    }

    [Fact]
    public void Times_of_a_virtual_clock_are_not_compared() => Assert.Equal(
        "inconclusive: the interleaved lane ran on the virtual clock, so its times are none to compare",
        Compare(Good().Run(LaneNames.Interleaved), Good().Run(LaneNames.Parallel), environment with { VirtualClock = true }).Verdict.ToString());

    [Fact]
    public void Of_many_like_problems_a_few_are_told_and_the_rest_counted()
    {
        Script left = new(), right = new();
        for (int i = 0; i < 12; i++)
        {
            left.Output("A", i, "x");
            right.Output("A", i, "y");
        }

        ScenarioComparison comparison = Compare(left.Run(LaneNames.Interleaved), right.Run(LaneNames.Parallel));

        Assert.Equal(6, comparison.Problems.Count);
        Assert.Equal("and 7 more like this", comparison.Problems[^1].Message);
    }

    [Fact]
    public Task It_reads_as_text()
    {
        Script parallel = new Script().Start("B", 0).Output("B", 1, "2").Start("A", 0).Output("A", 3, "1").Result("A", 200, "1").End("A", 200).Result("B", 190, "3").End("B", 190);

        return Verifier.Verify(Compare(Good().Run(LaneNames.Interleaved, "3"), parallel.Run(LaneNames.Parallel, "4")).ToString());
    }

    [Theory]
    [InlineData(0.0004, "0 µs")]
    [InlineData(0.0124, "12 µs")]
    [InlineData(0.9994, "999 µs")]
    [InlineData(0.9996, "1.00 ms")]
    [InlineData(9.994, "9.99 ms")]
    [InlineData(9.996, "10.0 ms")]
    [InlineData(505.4, "505 ms")]
    [InlineData(999.6, "1.00 s")]
    [InlineData(61_234, "61.23 s")]
    [InlineData(123_456, "123 s")]
    public void Times_have_three_digits_and_a_unit(double milliseconds, string text) => Assert.Equal(text, FigureText.Of(Script.Ms(milliseconds)));
}
