using Conpar.Exploration.Scenarios;

namespace Conpar.Exploration.Reports;

/// <summary>What was covered is said so that it cannot be misread.</summary>
public class CoverageTests
{
    [Fact]
    public void Jobs_that_are_cut_short_never_hold()
    {
        ExplorationReport report = Scenario.Of<Uncontrolled>().Explore();
        Assert.True(report.IsCutShort);
        Assert.Equal("partial", report.CoverageKind);
        Assert.Contains("cut short", report.Coverage, StringComparison.Ordinal);
        Assert.Contains(report.Uncontrolled, note => note.Contains("a loop in parallel", StringComparison.Ordinal));
        Assert.Throws<ExplorationFailedException>(report.ShouldHold);
    }

    [Fact]
    public void A_limit_is_told() => Assert.Equal("10 traces, not all, ended after 10 executions", Scenario.Of<LockedIncrements>().Explore(new ExploreOptions { Executions = 10 }).Coverage);

    [Fact]
    public void A_bound_is_told() =>
        Assert.StartsWith("all with at most 1 preemptions", Scenario.Of<LockedIncrements>().Explore(new ExploreOptions { Strategy = "bounded", Depth = 1 }).Coverage, StringComparison.Ordinal);
}
