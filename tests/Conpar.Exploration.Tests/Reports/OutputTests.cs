using Conpar.Exploration.Scenarios;
using Conpar.Tracing;

namespace Conpar.Exploration.Reports;

/// <summary>What jobs write to the console: of no matter, unless it is said to be.</summary>
public class OutputTests
{
    static ExplorationReport Explored(bool ordersOutput) => Scenario.Of<Printers>().Explore(new ExploreOptions { OrdersOutput = ordersOutput });

    [Fact]
    public void Its_order_makes_no_difference_by_default() => Assert.Equal(("the only trace", "completed"), (Explored(false).Coverage, Assert.Single(Explored(false).Outcomes).Value));

    [Fact]
    public void Where_it_does_each_order_is_an_outcome()
    {
        ExplorationReport report = Explored(true);

        Assert.Equal("all 12 traces", report.Coverage);
        // "c" and the end of its line are two steps: either of the others may come between them.
        string[] orders = ["a b c", "a c b", "a cb ", "b a c", "b c a", "b ca ", "c a b", "c b a", "ca  b", "cb  a", "ca b ", "cb a "];
        Assert.Equal(orders.Select(order => order.TrimEnd()).Order(StringComparer.Ordinal), report.Outcomes.Select(outcome => outcome.Value["completed; output ".Length..].Replace(@"\n", " ", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_schedule_is_the_same_either_way()
    {
        foreach (ExploredOutcome outcome in Explored(true).Outcomes)
        {
            string written = string.Concat(Scenario.Of<Printers>().Replay(outcome.Schedule).Trace.Events.Where(e => e.Kind == EventKind.Output).Select(e => e.Text));
            Assert.Equal(outcome.Value["completed; output ".Length..], written.TrimEnd('\n').Replace("\n", "\\n", StringComparison.Ordinal));
        }
    }
}
