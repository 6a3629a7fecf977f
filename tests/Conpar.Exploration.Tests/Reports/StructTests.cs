using Conpar.Exploration.Scenarios;

namespace Conpar.Exploration.Reports;

/// <summary>A struct that is changed where it is, is written as a whole, in one step.</summary>
public class StructTests
{
    [Fact]
    public void Who_changes_it_races_with_others()
    {
        ExplorationReport report = Scenario.Of<Tallies>().Explore();

        Assert.Empty(report.Uncontrolled);
        Assert.All(report.Violations, violation => Assert.Equal(ViolationKind.Race, violation.Kind));
        Assert.Contains(report.Violations, violation => violation.Message.Contains("Tallies.tally", StringComparison.Ordinal));
        Assert.Contains(report.Violations, violation => violation.Message.Contains("element 0 of Tally[]", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_changes_it_by_atomic_operations_alone_does_not()
    {
        ExplorationReport clicked = Scenario.Of<Clicked>().Explore().ShouldHold();
        Assert.Empty(clicked.Uncontrolled);
        Assert.Equal(["Click#1 returns 1, Click#2 returns 2", "Click#1 returns 2, Click#2 returns 1"], clicked.Outcomes.Select(outcome => outcome.Value).Order());
        Assert.All(Scenario.Of<ClickedAndSet>().Explore().Violations, violation => Assert.Contains("clicker.Set(1)", violation.Message, StringComparison.Ordinal));
        Assert.NotEmpty(Scenario.Of<ClickedAndSet>().Explore().Violations);
    }

    [Fact]
    public void Also_in_a_static_field_and_in_a_variable_of_functions()
    {
        ExplorationReport report = Scenario.Of<TalliesOfAll>().Explore();

        Assert.Empty(report.Uncontrolled);
        Assert.Contains(report.Violations, violation => violation.Message.Contains("TalliesOfAll.all", StringComparison.Ordinal));
        Assert.Contains(report.Violations, violation => violation.Message.Contains("own", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_struct_gives_back_where_a_using_ends_orders()
    {
        ExplorationReport report = Scenario.Of<SlotUsers>().Explore();

        Assert.Empty(report.Uncontrolled);
        Assert.Equal(2, report.ShouldHold().Executions);
    }

    [Fact]
    public void A_lock_around_it_holds()
    {
        ExplorationReport report = Scenario.Of<GuardedTallies>().Explore();

        Assert.Empty(report.Uncontrolled);
        Assert.Equal(2, report.ShouldHold().Executions);
    }
}
