using Conpar.Exploration.Scenarios;

namespace Conpar.Exploration.Reports;

/// <summary>An event's handlers are shared state that changes in one step.</summary>
public class EventTests
{
    [Fact]
    public void A_handler_comes_before_the_event_or_after_it()
    {
        ExplorationReport report = Scenario.Of<LateListener>().Explore();
        Assert.Empty(report.Uncontrolled);
        Assert.Equal(["0", "1"], report.Outcomes.Select(outcome => outcome.Value).Order());
        Assert.DoesNotContain(report.Violations, violation => violation.Message.Contains("Rung", StringComparison.Ordinal));
    }
}
