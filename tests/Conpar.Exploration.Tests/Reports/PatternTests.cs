using Conpar.Exploration.Scenarios;

namespace Conpar.Exploration.Reports;

/// <summary>What a pattern reads is read in steps of its own.</summary>
public class PatternTests
{
    [Fact]
    public void Others_come_between_what_a_pattern_reads_and_what_follows()
    {
        ExplorationReport report = Scenario.Of<PaidAndCancelled>().Explore();
        Assert.Empty(report.Uncontrolled);
        Assert.Contains(report.Violations, violation => violation.Kind == ViolationKind.Check);
        Assert.Contains(report.Violations, violation => violation.Kind == ViolationKind.Race && violation.Message.Contains("Order.Paid", StringComparison.Ordinal));
        Assert.Contains(report.Violations, violation => violation.Kind == ViolationKind.Race && violation.Message.Contains("Order.Cancelled", StringComparison.Ordinal));
    }

    [Fact]
    public void What_several_patterns_look_at_is_read_once() =>
        Assert.Equal(["Look returns 1", "Look returns 2"], Scenario.Of<LookedAtOnce>().Explore(new ExploreOptions { Races = "off" }).Outcomes.Select(outcome => outcome.Value).Order());

    [Fact]
    public void A_pattern_in_a_lambda_is_named() =>
        Assert.Contains(Scenario.Of<LookedAtInALambda>().Explore().Uncontrolled, call => call.Contains("Paid: true", StringComparison.Ordinal));
}
