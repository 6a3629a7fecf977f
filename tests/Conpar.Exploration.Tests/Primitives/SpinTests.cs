namespace Conpar.Exploration.Primitives;

/// <summary>A loop that only looks waits for what it looks at.</summary>
public class SpinTests
{
    [Fact]
    public void Who_spins_waits_for_what_it_reads()
    {
        ExplorationReport report = Agreement.Of<SpinOnFlag>().ShouldHold();

        // It looks too early once, or not at all.
        Assert.Equal("all 2 traces", report.Coverage);
        Assert.Equal(["Wait returns 42"], Agreement.ValuesOf(report));
    }

    [Fact]
    public void However_it_is_written()
    {
        Assert.Equal(["Until returns 42, Once returns 42, Forever returns 42, Sleep returns 42"], Agreement.ValuesOf(Scenario.Of<SpinsOfAllKinds>().Explore().ShouldHold()));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Where_it_may_do_more_than_look_others_come_first_in_the_end(bool isTimed)
    {
        ExplorationReport report = Scenario.Of<ReadAgain>().Explore(new ExploreOptions { VirtualClock = isTimed }).ShouldHold();
        Assert.StartsWith("all ", report.Coverage, StringComparison.Ordinal);
        Assert.Empty(report.Uncontrolled);
        Assert.Equal(["Look returns 1"], Agreement.ValuesOf(report));
    }

    [Fact]
    public void It_may_look_at_several()
    {
        // Looks in vain are not told from each other: the outcomes are the same.
        ExplorationReport once = Scenario.Of<SpinOnTwo>().Explore().ShouldHold(), all = Scenario.Of<SpinOnTwo>().Explore(new ExploreOptions { Strategy = "dfs" });

        Assert.EndsWith("traces, apart from looks in vain at several places", once.Coverage, StringComparison.Ordinal);
        Assert.Equal(["Wait returns 0", "Wait returns 42"], Agreement.ValuesOf(once));
        Assert.Equal(Agreement.ValuesOf(all), Agreement.ValuesOf(once));
    }

    [Fact]
    public void What_nobody_changes_is_waited_for_without_an_end()
    {
        Violation violation = Assert.Single(Agreement.Of<SpinForEver>().Violations);

        Assert.Equal(ViolationKind.Livelock, violation.Kind);
        Assert.Contains("Wait spins at Spins.cs", violation.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_there_for_a_moment_may_be_missed() => Assert.Equal(["completed", "no end"], Agreement.ValuesOf(Agreement.Of<SpinOnMoment>()));

    [Fact]
    public void A_lock_of_ones_own_keeps_others_out()
    {
        Agreement.Of<SpinOnSwap>().ShouldHold();
        Agreement.Of<Peterson>().ShouldHold();
    }

    [Fact]
    public void Without_a_turn_it_does_not() => Assert.Contains(Agreement.Of<HalfPeterson>().Violations, violation => violation.Kind == ViolationKind.Livelock);

    [Fact]
    public void A_lock_around_the_look_makes_no_difference() => Assert.Equal(["completed"], Agreement.ValuesOf(Agreement.Of<LockedLook>().ShouldHold()));

    [Fact]
    public void Whether_an_event_is_set_is_looked_at_in_a_step()
    {
        ExplorationReport report = Agreement.Of<SpinOnEvent>().ShouldHold();

        Assert.Equal("all 2 traces", report.Coverage);
        Assert.Equal(["Wait returns 42"], Agreement.ValuesOf(report));
    }

    [Fact]
    public void Who_tries_to_take_waits_until_there_is_something() => Assert.Equal(["Take returns 5"], Agreement.ValuesOf(Agreement.Of<SpinOnQueue>().ShouldHold()));

    [Fact]
    public void Who_counts_its_looks_does_not_wait() =>
        Assert.Equal(["Wait returns 0", "Wait returns 1", "Wait returns 2"], Agreement.ValuesOf(Agreement.Of<CountedLooks>().ShouldHold()));

    [Fact]
    public void A_limited_spin_may_be_in_vain() => Assert.Equal(["Wait returns False", "Wait returns True"], Agreement.ValuesOf(Agreement.Of<LimitedSpin>().ShouldHold()));

    [Fact]
    public void On_the_virtual_clock_it_lasts_as_long_as_its_time()
    {
        Assert.Equal(["Wait returns True"], Agreement.ValuesOf(Agreement.Of<TimedSpin>(virtualClock: true).ShouldHold()));
        Assert.Equal(
            ["AtOnce returns False, TooLate returns False, Never returns False", "AtOnce returns True, TooLate returns False, Never returns False"],
            Agreement.ValuesOf(Agreement.Of<LateSpins>(virtualClock: true).ShouldHold()));
    }
}
