namespace Conpar.Exploration.Primitives;

/// <summary>A concurrent dictionary looks, has a value made, and then stores it: others may come between.</summary>
public class MadeValueTests
{
    [Fact]
    public void A_value_may_be_made_twice() => Assert.Equal(["1", "2"], Agreement.ValuesOf(Agreement.Of<ValueMadeTwice>().ShouldHold()));

    [Fact]
    public void So_may_a_task_be_begun() => Assert.Contains(Agreement.Of<LoadedTwice>().Violations, violation => violation.Kind == ViolationKind.Check);

    [Fact]
    public void What_changes_a_value_comes_again_where_another_was_faster() => Assert.Equal(["2"], Agreement.ValuesOf(Agreement.Of<CountedTogether>().ShouldHold()));

    [Fact]
    public void What_makes_a_value_has_steps() =>
        Assert.Contains(Agreement.Of<NumberedTogether>().Violations, violation => violation.Kind == ViolationKind.Race && violation.Message.Contains("NumberedTogether.next", StringComparison.Ordinal));
}
