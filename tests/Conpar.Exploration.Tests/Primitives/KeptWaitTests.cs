namespace Conpar.Exploration.Primitives;

/// <summary>Waits whose task is kept, or handed on.</summary>
public class KeptWaitTests
{
    [Fact]
    public void A_lock_of_which_a_method_hands_on_the_task_holds() => Agreement.Of<HandedOnWait>().ShouldHold();

    [Fact]
    public void What_is_free_is_taken_at_once() => Assert.Equal(["Wait returns True False True"], Agreement.ValuesOf(Agreement.Of<WaitsForLater>().ShouldHold()));

    [Fact]
    public void Who_keeps_a_wait_goes_on_also_where_another_came_first() => Agreement.Of<LetsTheOtherGoOn>().ShouldHold();

    [Fact]
    public void What_is_cancelled_ends_as_cancelled() => Assert.Equal(["Wait returns cancelled"], Agreement.ValuesOf(Agreement.Of<CancelledForLater>().ShouldHold()));
}
