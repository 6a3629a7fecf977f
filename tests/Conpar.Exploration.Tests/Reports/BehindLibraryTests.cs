using Conpar.Exploration.Scenarios;

namespace Conpar.Exploration.Reports;

/// <summary>Objects of the user's own that jobs know by a library's interface or class have the steps of their own code.</summary>
public class BehindLibraryTests
{
    [Fact] public void What_is_reported_gets_lost() => Sees<LostReports>("CountedReports.Sum", ViolationKind.Check, ViolationKind.Race);

    [Fact] public void What_is_given_back_at_the_end_of_a_using_gets_lost() => Sees<LentWithoutALock>("left", ViolationKind.Check, ViolationKind.Race);

    [Fact] public void What_an_override_does_at_the_end_of_a_using_gets_lost() => Sees<EndedLoans>("ended", ViolationKind.Check, ViolationKind.Race);

    [Fact] public void What_is_put_into_a_collection_races() => Sees<OpenBasket>("List", ViolationKind.Race);

    [Fact] public void What_is_told_comes_too_late() => Sees<LateNews>("Listener.isOver", ViolationKind.Check, ViolationKind.Race);

    [Fact] public void An_object_of_the_library_is_one_place() => Sees<BasketOfALibrary>("List", ViolationKind.Race);

    [Fact] public void Its_own_lock_keeps_reports() => Holds<KeptReports>(executions: 2);

    [Fact] public void Its_own_lock_keeps_what_is_given_back() => Holds<LentUnderALock>(executions: 2);

    [Fact] public void Its_own_lock_keeps_a_collection() => Holds<ClosedBasket>(executions: 6);

    [Fact]
    public void Its_own_lock_keeps_a_stream()
    {
        ExplorationReport report = Scenario.Of<WrittenStream>().Explore();
        Assert.Equal(2, report.ShouldHold().Executions);
        Assert.All(report.Uncontrolled, call => Assert.EndsWith("waits for what is outside of the program", call, StringComparison.Ordinal));
    }

    static void Sees<T>(string place, params ViolationKind[] kinds) where T : IScenario<T>
    {
        ExplorationReport report = Scenario.Of<T>().Explore();
        Assert.Empty(report.Uncontrolled);
        Assert.Equal(kinds, report.Violations.Select(violation => violation.Kind).Distinct().Order());
        Assert.Contains(report.Violations, violation => violation.Kind == ViolationKind.Race && violation.Message.Contains(place, StringComparison.Ordinal));
    }

    static void Holds<T>(int executions) where T : IScenario<T>
    {
        ExplorationReport report = Scenario.Of<T>().Explore();
        Assert.Empty(report.Uncontrolled);
        Assert.Equal(executions, report.ShouldHold().Executions);
    }
}
