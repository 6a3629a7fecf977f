using Conpar.Exploration.Scenarios;

namespace Conpar.Exploration.Reports;

/// <summary>What only shows a collection, a query or a view, is read where the collection is: there it races with those who change it.</summary>
public class QueryTests
{
    [Fact] public void That_leaves_the_lock() => Races<EscapedQuery>("data race on List:");

    [Fact] public void That_was_made_before_the_jobs() => Races<KeptQuery>("data race on List:");

    [Fact] public void Of_keys() => Races<EscapedKeys>("data race on Dictionary:");

    [Fact] public void Of_a_view() => Races<KeptView>("data race on List:");

    [Fact]
    public void Under_a_lock_holds()
    {
        ExplorationReport report = Scenario.Of<GuardedQuery>().Explore();
        Assert.Empty(report.Uncontrolled);
        report.ShouldHold();
    }

    static void Races<T>(string what) where T : IScenario<T>
    {
        ExplorationReport report = Scenario.Of<T>().Explore();
        Assert.Empty(report.Uncontrolled);
        Assert.Contains(report.Violations, violation => violation.Kind == ViolationKind.Race && violation.Message.Contains(what, StringComparison.Ordinal));
    }
}
