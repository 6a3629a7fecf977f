using Conpar.Tracing;

namespace Conpar.Exploration.Clock;

/// <summary>On the virtual clock sleeps and timeouts end in the order of how long they are, and everything else in any.</summary>
public class VirtualClockTests
{
    static ExplorationReport Explored<T>(bool isVirtual = true, string strategy = "dpor") where T : IScenario<T> =>
        Scenario.Of<T>().Explore(new ExploreOptions { VirtualClock = isVirtual, Strategy = strategy });

    /// <summary>What once each and every schedule find alike.</summary>
    static string[] OutcomesOf<T>() where T : IScenario<T>
    {
        ExplorationReport once = Explored<T>(), all = Explored<T>(strategy: "dfs");
        Assert.Equal(Values(all), Values(once));
        Assert.Equal(all.Violations.Select(violation => violation.Message).Order(StringComparer.Ordinal), once.Violations.Select(violation => violation.Message).Order(StringComparer.Ordinal));
        Assert.Empty(once.Uncontrolled);
        return Values(once);
    }

    static string[] Values(ExplorationReport report) => [.. report.Outcomes.Select(outcome => outcome.Value).Order(StringComparer.Ordinal)];

    [Fact]
    public void A_longer_sleep_does_not_pass_a_shorter_one()
    {
        Assert.Equal(["ab", "ba"], Values(Explored<UnequalSleeps>(isVirtual: false)));
        Assert.Equal(["ba"], OutcomesOf<UnequalSleeps>());
        Assert.Equal("the only trace on the virtual clock", Explored<UnequalSleeps>().Coverage);
    }

    [Fact]
    public void Sleeps_that_end_together_end_in_any_order() => Assert.Equal(["caCAb", "caCbA"], OutcomesOf<EqualSleeps>());

    [Fact]
    public void A_loop_that_sleeps_ends_when_what_it_looks_for_has_come() => Assert.Equal(["Poll returns 6"], OutcomesOf<Polling>());

    [Fact]
    public void A_lock_is_waited_for_as_long_as_it_says() => Assert.Equal(
        [
            "Enter(3) returns False, Enter(5) returns False, Enter(8) returns True",
            "Enter(3) returns False, Enter(5) returns True, Enter(8) returns True",
        ],
        OutcomesOf<LockTimeouts>());

    [Fact]
    public void A_semaphore_is_waited_for_as_long_as_it_says() => Assert.Equal(["Take(3) returns False, Take(5) returns True"], OutcomesOf<SemaphoreTimeouts>());

    [Fact]
    public void A_pulse_is_waited_for_as_long_as_it_says() => Assert.Equal(
        ["Wait(2) returns False, Wait(5) returns False, Wait(9) returns True", "Wait(2) returns False, Wait(5) returns True, Wait(9) returns True"], OutcomesOf<PulseTimeouts>());

    [Fact]
    public void What_sleeping_keeps_apart_neither_races_nor_loses_an_update()
    {
        Assert.Equal(["2"], OutcomesOf<KeptApart>());
        Assert.True(Explored<KeptApart>().Holds);
        Assert.False(Explored<KeptApart>(isVirtual: false).Holds);
    }

    [Fact]
    public void A_schedule_knows_its_clock()
    {
        foreach (ExploredOutcome outcome in Explored<EqualSleeps>().Outcomes)
        {
            Assert.Contains(":virtual:", outcome.Schedule, StringComparison.Ordinal);
            LaneRun run = Scenario.Of<EqualSleeps>().Replay(outcome.Schedule);
            Assert.Equal(("", outcome.Value), (run.Aborted ?? "", run.Check));
        }

        Assert.DoesNotContain("virtual", Explored<UnequalSleeps>(isVirtual: false).Outcomes[0].Schedule, StringComparison.Ordinal);
    }
}
