using Conpar.Exploration.Scenarios;

namespace Conpar.Exploration.Reports;

/// <summary>What only shows a collection, a query or a view, is read where the collection is: there it races with those who change it.</summary>
public class QueryTests
{
    [Fact] public void That_leaves_the_lock() => Races<EscapedQuery>("data race on List:");

    [Fact] public void That_was_made_before_the_jobs() => Races<KeptQuery>("data race on List:");

    [Fact] public void Of_keys() => Races<EscapedKeys>("data race on Dictionary:");

    [Fact] public void Of_a_view() => Races<KeptView>("data race on List:");

    [Fact] public void For_several_collections() => Races<JoinedQuery>("data race on Dictionary:");

    [Fact] public void Of_a_part_of_a_set() => Races<KeptPart>("data race on SortedSet:");

    [Fact] public void Of_a_node_in_a_list() => Races<KeptNode>("data race on LinkedList:");

    [Fact] public void Of_matches_that_are_found_when_they_are_asked_for() => Races<KeptMatches>("data race on MatchCollection:");

    [Fact]
    public void A_value_of_a_node_may_be_read_while_the_list_changes() => Scenario.Of<ReadNode>().Explore().ShouldHold();

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
