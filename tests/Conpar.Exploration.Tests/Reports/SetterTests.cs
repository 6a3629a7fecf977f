using Conpar.Exploration.Scenarios;

namespace Conpar.Exploration.Reports;

/// <summary>What a setter does is explored in steps, as what any method does.</summary>
public class SetterTests
{
    [Fact]
    public void Others_come_between_the_getter_and_the_setter_of_a_compound_assignment()
    {
        ExplorationReport report = Scenario.Of<Deposits>().Explore();
        Assert.Empty(report.Uncontrolled);
        Assert.Equal(ViolationKind.Check, Assert.Single(report.Violations).Kind);
    }

    [Fact] public void An_interface_hides_no_field() => Loses<PlainlyMetered>("PlainMeter.Value");

    [Fact] public void Nor_what_an_accessor_does() => Loses<CheckedlyMetered>("CheckedMeter.value");

    [Fact]
    public void A_lock_around_it_holds()
    {
        ExplorationReport report = Scenario.Of<GuardedMetered>().Explore();
        Assert.Empty(report.Uncontrolled);
        Assert.Equal(2, report.ShouldHold().Executions);
    }

    static void Loses<T>(string place) where T : IScenario<T>
    {
        ExplorationReport report = Scenario.Of<T>().Explore();
        Assert.Empty(report.Uncontrolled);
        Assert.Contains(report.Violations, violation => violation.Kind == ViolationKind.Check);
        Assert.Contains(report.Violations, violation => violation.Kind == ViolationKind.Race && violation.Message.Contains(place, StringComparison.Ordinal));
    }

    [Fact]
    public void Others_come_between_what_a_setter_reads_and_what_it_writes()
    {
        ExplorationReport report = Scenario.Of<HighestBid>().Explore();
        Assert.Empty(report.Uncontrolled);
        Assert.Contains(report.Violations, violation => violation.Kind == ViolationKind.Check);
        Assert.Contains(report.Violations, violation => violation.Kind == ViolationKind.Race && violation.Message.Contains("HighestBid.highest", StringComparison.Ordinal));
    }

    [Fact] public void What_an_initializer_sets_is_no_exception() => Loses<Tickets>("Desk.Count");

    [Fact] public void Nor_what_a_copy_is_given() => Assert.Contains(Scenario.Of<Stamps>().Explore().Violations, violation => violation.Kind == ViolationKind.Check);

    [Fact] public void Nor_a_field_without_a_name() => Loses<UnnamedCount>("UnnamedCount.Count");

    [Fact] public void Also_where_a_getter_makes_it() => Loses<MadeOnce>("MadeOnce.Value");

    [Fact] public void Also_where_the_class_is_not_partial() => Loses<ClosedCounts>("ClosedCount.Own");

    [Fact]
    public void What_is_atomic_there_is_one_step()
    {
        ExplorationReport report = Scenario.Of<MadeAtomically>().Explore(new ExploreOptions { Races = "off" }).ShouldHold();

        Assert.Empty(report.Uncontrolled);
        Assert.Equal("Use#1 returns True, Use#2 returns True", Assert.Single(report.Outcomes).Value);
    }
}
