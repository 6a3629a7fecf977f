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
}
