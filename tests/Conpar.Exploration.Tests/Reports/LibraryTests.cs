using Conpar.Exploration.Scenarios;

namespace Conpar.Exploration.Reports;

/// <summary>An object of the library is read in a step where other code of the library goes through it.</summary>
public class LibraryTests
{
    [Fact] public void Joined_in_a_text() => Sees<JoinedStock>();

    [Fact] public void Copied() => Sees<CopiedStock>();

    [Fact] public void Spread_in_a_collection() => Sees<SpreadStock>();

    [Fact] public void Asked_behind_a_question_mark() => Sees<AskedStock>();

    [Fact] public void Taken_apart_in_a_loop() => Sees<CountedStock>();

    [Fact]
    public void By_a_class_that_derives_from_it()
    {
        ExplorationReport report = Scenario.Of<OwnStock>().Explore();
        Assert.Empty(report.Uncontrolled);
        Assert.Contains(report.Violations, violation => violation.Kind == ViolationKind.Race && violation.Message.Contains("Goods", StringComparison.Ordinal));
    }

    [Fact]
    public void A_lock_around_it_holds()
    {
        ExplorationReport report = Scenario.Of<GuardedStock>().Explore();
        Assert.Empty(report.Uncontrolled);
        Assert.Equal(2, report.ShouldHold().Executions);
    }

    static void Sees<T>() where T : IScenario<T>
    {
        ExplorationReport report = Scenario.Of<T>().Explore();
        Assert.Empty(report.Uncontrolled);
        Assert.Contains(report.Violations, violation => violation.Kind == ViolationKind.Check);
        Assert.Contains(report.Violations, violation => violation.Kind == ViolationKind.Race);
    }
}
