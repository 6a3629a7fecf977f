using Conpar.Exploration.Primitives;
using Conpar.Exploration.Scenarios;

namespace Conpar.Exploration.Reports;

/// <summary>A constructor has steps where it touches what jobs share beside the new object.</summary>
public class ConstructorTests
{
    [Fact] public void That_takes_a_number() => Assert.Contains("Numbered.next", RaceOf<NumberedByTwo>(), StringComparison.Ordinal);

    [Fact] public void That_goes_through_a_list() => Assert.Contains("data race on List:", RaceOf<TotalOfAChangedList>(), StringComparison.Ordinal);

    [Fact]
    public void Of_a_base_beside_what_only_an_initializer_may_set()
    {
        Assert.Contains("Numbered.next", RaceOf<OrdersByTwo>(), StringComparison.Ordinal);
        Assert.Equal(["First returns ink 2, Second returns pen 2"], Agreement.ValuesOf(Scenario.Of<OrdersByTwo>().Explore()));
    }

    [Fact]
    public void That_a_record_is_declared_with()
    {
        Assert.Contains("NumberedPoint.next", RaceOf<PointsByTwo>(), StringComparison.Ordinal);
        Assert.Equal(["First returns 1 3, Second returns 2 3"], Agreement.ValuesOf(Scenario.Of<PointsByTwo>().Explore()));
    }

    [Fact]
    public void That_shows_the_object_before_it_is_made()
    {
        Assert.Contains("Entered.Price", RaceOf<EnteredEarly>(), StringComparison.Ordinal);
        Assert.Equal(["Make returns 7, Look returns 0", "Make returns 7, Look returns 7", "Make returns 7, Look returns null"], Agreement.ValuesOf(Scenario.Of<EnteredEarly>().Explore()));
    }

    static string RaceOf<T>() where T : IScenario<T>
    {
        ExplorationReport report = Scenario.Of<T>().Explore();
        Assert.Empty(report.Uncontrolled);
        return Assert.Single(report.Violations, violation => violation.Kind == ViolationKind.Race).Message;
    }
}
