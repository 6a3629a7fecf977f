namespace Conpar.Exploration.Primitives;

/// <summary>Blocking collections.</summary>
public class CollectionTests
{
    [Fact]
    public void Who_completes_too_early_is_found() =>
        Assert.Contains("InvalidOperationException", Assert.Single(Agreement.Of<TwoProducers>().Violations).Message, StringComparison.Ordinal);

    [Fact]
    public void When_the_last_one_completes_all_is_consumed() => Assert.Equal(["Consume returns 3"], Agreement.ValuesOf(Agreement.Of<LastCompletes>().ShouldHold()));

    [Fact]
    public void What_was_counted_may_be_gone() => Assert.Contains("deadlock", Agreement.ValuesOf(Agreement.Of<CountedTake>()));

    [Fact]
    public void One_of_those_who_try_may_succeed() => Assert.Equal(
        ["Add returns True, Take returns 0, Wait returns 0", "Add returns True, Take returns 0, Wait returns 7", "Add returns True, Take returns 7, Wait returns 0"],
        Agreement.ValuesOf(Agreement.Of<TriedTake>().ShouldHold()));

    [Fact]
    public void Who_is_told_to_stop_may_have_taken_something() => Assert.Equal(["Take returns 0", "Take returns 7"], Agreement.ValuesOf(Agreement.Of<CancelledTake>().ShouldHold()));
}
