using Conpar.Exploration.Scenarios;

namespace Conpar.Exploration.Reports;

/// <summary>A generic class has its static members once for each type that it is made with.</summary>
public class GenericTests
{
    [Fact]
    public void What_belongs_to_two_types_is_two_places()
    {
        ExplorationReport report = Scenario.Of<TwoKinds>().Explore().ShouldHold();
        Assert.Empty(report.Uncontrolled);
        Assert.Equal(1, report.Executions);
    }

    [Fact]
    public void What_belongs_to_one_is_one() =>
        Assert.Contains(Scenario.Of<OneKind>().Explore().Violations, violation => violation.Kind == ViolationKind.Race && violation.Message.Contains("Kind.Count", StringComparison.Ordinal));

    [Fact]
    public void So_it_is_where_the_class_keeps_it_to_itself()
    {
        Assert.Equal(1, Scenario.Of<TwoClosedKinds>().Explore().ShouldHold().Executions);
        Assert.Contains(Scenario.Of<OneClosedKind>().Explore().Violations, violation => violation.Kind == ViolationKind.Race && violation.Message.Contains("ClosedKind.count", StringComparison.Ordinal));
    }
}
