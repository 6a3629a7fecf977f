namespace Conpar.Exploration.Primitives;

/// <summary>Timers: their ticks come at any moment, or at their times.</summary>
public class TimerTests
{
    [Fact]
    public void Ticks_come_until_a_cancellation() =>
        Assert.Equal(["Count returns 0", "Count returns 1", "Count returns 2"], Agreement.ValuesOf(Agreement.Of<TicksUntilCancelled>().ShouldHold()));

    [Fact]
    public void On_the_virtual_clock_that_is_there_before() => Assert.Equal(["Count returns 0"], Agreement.ValuesOf(Agreement.Of<TicksUntilCancelled>(virtualClock: true).ShouldHold()));

    [Fact]
    public void Or_until_the_timer_is_disposed_of()
    {
        ExplorationReport report = Agreement.Of<TicksUntilDisposed>().ShouldHold();

        Assert.Equal(["Count returns 0", "Count returns 1", "Count returns 2"], Agreement.ValuesOf(report));
        Assert.Equal("all 3 traces", report.Coverage);
    }

    [Fact]
    public void On_the_virtual_clock_ticks_have_an_order()
    {
        Assert.Equal(["Read returns 2"], Agreement.ValuesOf(Agreement.Of<TwoTickers>(virtualClock: true).ShouldHold()));
        Assert.Equal(["Read returns 0", "Read returns 1", "Read returns 2"], Agreement.ValuesOf(Agreement.Of<TwoTickers>().ShouldHold()));
    }

    [Fact]
    public void A_call_may_come_at_any_moment_or_not_at_all()
    {
        ExplorationReport report = Agreement.Of<TimerAndWork>();

        Assert.Equal(["1", "2"], Agreement.ValuesOf(report));
        Assert.Contains(report.Violations, violation => violation.Kind == ViolationKind.Race);
    }

    [Fact]
    public void With_a_lock_it_does_not_race() => Agreement.Of<TimerInLock>().ShouldHold();

    [Fact]
    public void Later_calls_come_where_nobody_else_can_go_on() => Assert.Equal(["Wait returns 4"], Agreement.ValuesOf(Agreement.Of<ManyCalls>().ShouldHold()));

    [Fact]
    public void Who_waits_for_something_else_waits_for_ever() =>
        Assert.Contains("Wait waits for `done.Wait()`", Assert.Single(Agreement.Of<CallsInVain>().Violations).Message, StringComparison.Ordinal);

    [Fact]
    public void Calls_set_their_timer_again()
    {
        Assert.Equal(["4"], Agreement.ValuesOf(Agreement.Of<TimerThatGoesOn>(virtualClock: true).ShouldHold()));
        Assert.Equal(["0", "1", "2"], Agreement.ValuesOf(Agreement.Of<TimerThatGoesOn>().ShouldHold()));
    }

    [Fact]
    public void Who_awaits_the_end_of_a_timer_comes_after_its_call()
    {
        ExplorationReport report = Scenario.Of<TimerThatIsAwaited>().Explore().ShouldHold();

        Assert.Equal(["0", "1"], Agreement.ValuesOf(report));
    }

    [Fact]
    public void A_clock_that_is_the_systems_makes_timers_too()
    {
        Assert.Equal(["0", "1"], Agreement.ValuesOf(Agreement.Of<ProvidedTimer>().ShouldHold()));
        Assert.Equal(["1", "3"], Agreement.ValuesOf(Scenario.Of<ProvidedTimerThatIsAwaited>().Explore().ShouldHold()));
    }

    [Fact]
    public void What_leaves_a_call_is_told() =>
        Assert.StartsWith("Work.1 throws InvalidOperationException: nobody is here", Assert.Single(Agreement.Of<FailingTimer>().Violations).Message, StringComparison.Ordinal);

    [Fact]
    public void What_has_no_steps_is_called_as_anything_else() => Assert.Equal(["Wait returns 1"], Agreement.ValuesOf(Agreement.Of<MethodsWithoutSteps>().ShouldHold()));
}
