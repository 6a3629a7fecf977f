namespace Conpar.Exploration.Primitives;

/// <summary>Who waits for several handles takes one of them, or all, in one step.</summary>
public class SeveralHandleTests
{
    [Fact]
    public void The_first_to_come_is_taken_and_the_other_may_come_meanwhile() =>
        Assert.Equal(["Wait returns 0 False", "Wait returns 0 True", "Wait returns 1 False", "Wait returns 1 True"], Agreement.ValuesOf(Agreement.Of<FirstSignal>().ShouldHold()));

    [Fact]
    public void Of_two_that_have_come_it_is_the_first_in_the_list() => Assert.Equal(["Wait returns 0"], Agreement.ValuesOf(Agreement.Of<BothSignals>().ShouldHold()));

    [Fact]
    public void Who_takes_all_at_once_is_in_nobodys_way() => Agreement.Of<BothMutexes>().ShouldHold();

    [Fact]
    public void Who_takes_one_after_the_other_is()
    {
        Violation deadlock = Assert.Single(Agreement.Of<OneMutexAfterTheOther>().Violations);

        Assert.Equal(ViolationKind.Deadlock, deadlock.Kind);
        Assert.Contains("waits for `WaitHandle.WaitAny([other])`", deadlock.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_of_them_does_not_do_for_both() => Assert.Equal(ViolationKind.Deadlock, Assert.Single(Agreement.Of<HalfOfBoth>().Violations).Kind);

    [Fact]
    public void A_time_may_be_over_at_any_moment() => Assert.Equal(
        ["Any returns 0, All returns False", "Any returns 0, All returns True", "Any returns 1, All returns False", "Any returns 1, All returns True", "Any returns 258, All returns False", "Any returns 258, All returns True"],
        Agreement.ValuesOf(Agreement.Of<FirstSignalInTime>().ShouldHold()));

    [Fact]
    public void On_the_virtual_clock_it_is_over_in_its_order() => Assert.Equal(["Any returns 1, All returns True"], Agreement.ValuesOf(Agreement.Of<FirstSignalInTime>(virtualClock: true).ShouldHold()));

    [Fact]
    public void An_abandoned_mutex_tells_so_among_others() => Assert.Equal(["Take returns abandoned", "Take returns free"], Agreement.ValuesOf(Agreement.Of<AbandonedOfTwo>().ShouldHold()));

    [Fact]
    public void A_cancellation_has_a_handle_too() => Assert.Equal(["Work returns 0", "Work returns 1"], Agreement.ValuesOf(Agreement.Of<WorkUntilCancelled>().ShouldHold()));

    [Fact]
    public void So_has_an_event_of_another_kind() => Assert.Equal(["Wait returns -1", "Wait returns 42"], Agreement.ValuesOf(Agreement.Of<HandleOfASlimEvent>().ShouldHold()));
}
