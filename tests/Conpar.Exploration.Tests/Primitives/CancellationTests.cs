namespace Conpar.Exploration.Primitives;

/// <summary>Cancelling, and waits that are cancelled.</summary>
public class CancellationTests
{
    [Fact]
    public void A_loop_may_be_ended_at_any_look()
    {
        ExplorationReport report = Agreement.Of<LoopUntilCancelled>().ShouldHold();

        Assert.Equal(["Count returns 0", "Count returns 1", "Count returns 2"], Agreement.ValuesOf(report));
        Assert.Equal("all 4 traces", report.Coverage);
    }

    [Fact]
    public void Who_leaves_what_it_did_not_enter_is_found() =>
        Assert.Contains("SemaphoreFullException", string.Join('\n', Agreement.MessagesOf(Agreement.Of<LeavesTooMuch>())), StringComparison.Ordinal);

    [Fact]
    public void Who_knows_what_it_entered_does_not() => Assert.Equal(["Enter returns False", "Enter returns True"], Agreement.ValuesOf(Agreement.Of<LeavesWhatItEntered>().ShouldHold()));

    [Fact]
    public void What_comes_after_a_cancellation_is_not_taken() => Assert.Equal(["Read returns 0"], Agreement.ValuesOf(Agreement.Of<TooLateForIt>().ShouldHold()));

    [Fact]
    public void Tasks_are_waited_for_until_it_is_cancelled() => Assert.Equal(["Wait returns False False", "Wait returns True False"], Agreement.ValuesOf(Agreement.Of<CancelledWaits>().ShouldHold()));

    [Fact]
    public void Work_may_not_begin_at_all() => Assert.Equal(["Work returns done", "Work returns not begun", "Work returns not waited for"], Agreement.ValuesOf(Agreement.Of<CancelledWork>().ShouldHold()));

    [Fact]
    public void One_that_is_linked_is_cancelled_with_the_other() => Assert.Equal(["Wait returns True"], Agreement.ValuesOf(Agreement.Of<LinkedTokens>().ShouldHold()));

    [Fact]
    public void On_the_virtual_clock_a_time_cancels_what_takes_longer() =>
        Assert.Equal(["Work(5) returns True, Work(20) returns False"], Agreement.ValuesOf(Agreement.Of<TimeForWork>(virtualClock: true).ShouldHold()));

    [Fact]
    public void Without_a_clock_a_time_may_be_over_at_any_moment() => Assert.Equal(4, Agreement.Of<TimeForWork>().ShouldHold().Outcomes.Count);

    [Fact]
    public void A_consumer_that_is_stopped_may_have_taken_all() => Assert.Equal(["Consume returns 0", "Consume returns 1"], Agreement.ValuesOf(Agreement.Of<StoppedConsumer>().ShouldHold()));

    [Fact]
    public void A_time_takes_the_place_of_the_one_before() => Assert.Equal(["Work returns True"], Agreement.ValuesOf(Agreement.Of<MoreTime>(virtualClock: true).ShouldHold()));

    [Fact]
    public void A_source_is_used_again_unless_it_cancelled() => Assert.Equal(["True"], Agreement.ValuesOf(Agreement.Of<SourceUsedAgain>().ShouldHold()));

    [Fact]
    public void Cancelling_on_the_pool_is_seen_at_once() => Assert.Equal(["Stop returns True, Enter returns False"], Agreement.ValuesOf(Agreement.Of<CancelledOnThePool>().ShouldHold()));

    [Fact]
    public void Who_is_never_cancelled_waits_for_ever() => Assert.Equal(["deadlock"], Agreement.ValuesOf(Agreement.Of<NeverCancelled>()));
}
