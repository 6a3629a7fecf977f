using Conpar.Exploration.Scenarios;

namespace Conpar.Exploration.Reports;

/// <summary>State is shared also where its class is not partial and keeps it to itself.</summary>
public class ClosedClassTests
{
    [Fact]
    public void What_a_primary_constructor_took_and_private_fields_race()
    {
        ExplorationReport report = Scenario.Of<SharedWallet>().Explore();
        Assert.Empty(report.Uncontrolled);
        Assert.Contains(report.Violations, violation => violation.Kind == ViolationKind.Check);
        Assert.Contains(report.Violations, violation => violation.Kind == ViolationKind.Race && violation.Message.Contains("balance", StringComparison.Ordinal));
        Assert.Contains(report.Violations, violation => violation.Kind == ViolationKind.Race && violation.Message.Contains("Wallet.taken", StringComparison.Ordinal));
    }

    [Fact]
    public void A_lock_around_them_holds() => Assert.Equal(2, Scenario.Of<GuardedWallet>().Explore().ShouldHold().Executions);

    [Fact]
    public void Private_and_static_classes_within_a_scenario_are_reached()
    {
        ExplorationReport report = Scenario.Of<OwnWallets>().Explore();
        Assert.Empty(report.Uncontrolled);
        Assert.Contains(report.Violations, violation => violation.Kind == ViolationKind.Check);
        Assert.Contains(report.Violations, violation => violation.Kind == ViolationKind.Race && violation.Message.Contains("coins", StringComparison.Ordinal));
    }
}
