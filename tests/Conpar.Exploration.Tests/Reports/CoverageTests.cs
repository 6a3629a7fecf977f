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
        Assert.Contains(report.Uncontrolled, note => note.Contains("it ends a parallel loop early", StringComparison.Ordinal));
        Assert.Throws<ExplorationFailedException>(report.ShouldHold);
    }

    [Fact]
    public void Nor_do_those_that_catch_what_cuts_them_short()
    {
        ExplorationReport report = Scenario.Of<UncontrolledAndCaught>().Explore();
        Assert.True(report.IsCutShort);
        Assert.Empty(report.Violations);
        Assert.Contains(report.Uncontrolled, note => note.StartsWith("Read throws", StringComparison.Ordinal));
    }

    [Fact]
    public void The_headline_counts_what_is_not_controlled() => Assert.EndsWith(" traces, 1 place not controlled", Scenario.Of<Conpar.Exploration.Primitives.TwoRounds>().Explore().Coverage, StringComparison.Ordinal);

    [Fact]
    public void A_wait_that_code_which_runs_as_it_is_ends_is_no_deadlock()
    {
        ExplorationReport report = Scenario.Of<RefilledFromOutside>().Explore();
        Assert.Empty(report.Violations);
        Assert.Contains(report.Uncontrolled, note => note.Contains("a constructor of a struct", StringComparison.Ordinal));
    }

    [Fact]
    public void Nor_is_one_for_what_a_handler_of_a_library_s_event_may_do() => IsCutShort<HeardLate>("Timer.Elapsed is raised by a library, which calls its handlers as they are");

    [Fact]
    public void Nor_for_what_a_library_was_given() => IsCutShort<SubscribedLate>("PosixSignalRegistration.Create may keep what releases others, and call it as it is");

    static void IsCutShort<T>(string reason) where T : IScenario<T>
    {
        ExplorationReport report = Scenario.Of<T>().Explore();
        Assert.Empty(report.Violations);
        Assert.True(report.IsCutShort);
        Assert.Contains(report.Uncontrolled, note => note.EndsWith(reason, StringComparison.Ordinal));
    }

    [Fact]
    public void A_lock_that_jobs_hold_is_one_though_a_library_has_a_handler() => Assert.Contains(Scenario.Of<BlockedBesideAHandler>().Explore().Violations, violation => violation.Kind == ViolationKind.Deadlock);

    [Fact]
    public void A_wait_for_a_pulse_is_one_though_other_code_runs_as_it_is()
    {
        ExplorationReport report = Scenario.Of<NeverPulsed>().Explore();
        Assert.NotEmpty(report.Uncontrolled);
        Assert.Contains(report.Violations, violation => violation.Kind == ViolationKind.Deadlock && violation.Message.Contains("Monitor.Wait(gate)", StringComparison.Ordinal));
    }

    [Theory, InlineData("dpor"), InlineData("dfs")]
    public void Nor_do_those_that_do_other_things_in_the_same_order(string strategy)
    {
        ExplorationReport report = Scenario.Of<OtherEachTime>().Explore(new ExploreOptions { Strategy = strategy, Races = "off" });
        Assert.Equal("partial", report.CoverageKind);
        Assert.Contains(report.Uncontrolled, note => note.StartsWith("the jobs do other things", StringComparison.Ordinal));
        Assert.Throws<ExplorationFailedException>(report.ShouldHold);
    }

    [Fact]
    public void A_limit_is_told() => Assert.Equal("10 traces, not all, ended after 10 executions", Scenario.Of<LockedIncrements>().Explore(new ExploreOptions { Executions = 10 }).Coverage);

    [Fact]
    public void A_bound_is_told() =>
        Assert.StartsWith("all with at most 1 preemptions", Scenario.Of<LockedIncrements>().Explore(new ExploreOptions { Strategy = "bounded", Depth = 1 }).Coverage, StringComparison.Ordinal);
}
