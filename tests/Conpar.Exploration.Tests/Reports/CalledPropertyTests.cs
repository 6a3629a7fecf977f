using Conpar.Exploration.Scenarios;

namespace Conpar.Exploration.Reports;

/// <summary>A property whose value is called runs its own code first.</summary>
public class CalledPropertyTests
{
    [Fact]
    public void Its_code_has_steps()
    {
        ExplorationReport report = Scenario.Of<CalledProperty>().Explore();
        Assert.Empty(report.Uncontrolled);
        Assert.Contains(report.Violations, violation => violation.Kind == ViolationKind.Check);
        Assert.Contains(report.Violations, violation => violation.Kind == ViolationKind.Race && violation.Message.Contains("CalledProperty.asked", StringComparison.Ordinal));
    }
}
