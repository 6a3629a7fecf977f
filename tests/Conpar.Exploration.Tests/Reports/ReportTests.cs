using Conpar.Exploration.KnownBugs;
using Conpar.Exploration.Scenarios;
using static VerifyXunit.Verifier;

namespace Conpar.Exploration.Reports;

/// <summary>What a user reads.</summary>
public class ReportTests
{
    [Fact]
    public Task Of_a_lost_update() => Verify(Scenario.Of<LostUpdate>().Explore().ToString());

    [Fact]
    public Task Of_a_deadlock() => Verify(Scenario.Of<LockOrder>().Explore().ToString());

    [Fact]
    public Task Of_jobs_that_hold() => Verify(Scenario.Of<LockedIncrements>().Explore().ToString());

    [Fact]
    public Task Of_a_race_that_one_order_has() => Verify(Scenario.Of<LatePublication>().Explore().ToString());

    [Fact]
    public Task Of_a_long_way_to_a_failure() => Verify(Scenario.Of<LongCounts>().Explore().ToString());

    [Fact]
    public Task Of_a_schedule_again()
    {
        Violation violation = Scenario.Of<LostUpdate>().Explore().Violations[0];
        return Verify(Scenario.Of<LostUpdate>().Replay(violation.Schedule).ToString());
    }

    [Fact]
    public void Each_outcome_has_a_short_schedule_that_leads_to_it()
    {
        IReadOnlyList<ExploredOutcome> outcomes = Scenario.Of<LongCounts>().Explore().Outcomes;

        Assert.Equal(["False", "True"], outcomes.Select(outcome => Scenario.Of<LongCounts>().Replay(outcome.Schedule).Check));
        Assert.All(outcomes, outcome => Assert.True(outcome.Schedule.Length < 24, outcome.Schedule));
    }

    [Fact]
    public void A_report_that_does_not_hold_throws_with_the_schedule()
    {
        ExplorationReport report = Scenario.Of<LostUpdate>().Explore();
        ExplorationFailedException failure = Assert.Throws<ExplorationFailedException>(report.ShouldHold);
        Assert.Contains(report.Violations[0].Schedule, failure.Message, StringComparison.Ordinal);
        Assert.Same(Scenario.Of<LockedIncrements>().Explore().ShouldHold().GetType(), typeof(ExplorationReport));
    }

    [Fact]
    public void The_trace_of_a_race_ends_with_the_accesses_that_it_names()
    {
        IReadOnlyList<Violation> races = Scenario.Of<GatedTotals>().Explore(new ExploreOptions { Executions = 1 }).Violations;

        Assert.NotEmpty(races);
        Assert.All(races, race => Assert.Contains($", {race.Trace.Split('\n')[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries)[0]} ", race.Message, StringComparison.Ordinal));
    }
}
