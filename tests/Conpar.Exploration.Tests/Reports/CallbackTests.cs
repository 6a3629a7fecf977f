using Conpar.Exploration.Primitives;
using Conpar.Exploration.Scenarios;

namespace Conpar.Exploration.Reports;

/// <summary>Lambdas have steps where explored code calls them, wherever they were made.</summary>
public class CallbackTests
{
    [Fact]
    public void An_update_can_be_lost_in_a_callback()
    {
        ExplorationReport report = Agreement.Of<CalledBack>();
        Assert.Equal(["1 by 2", "10 by 2", "11 by 2"], Agreement.ValuesOf(report));
        Assert.Contains(report.Violations, violation => violation.Kind == ViolationKind.Race && violation.Message.Contains("CalledBack.sum", StringComparison.Ordinal));
    }

    [Fact]
    public void A_lock_in_it_holds() => Assert.Equal(["11"], Agreement.ValuesOf(Agreement.Of<CalledBackInTurn>().ShouldHold()));

    [Fact]
    public void So_it_is_for_functions_that_are_handed_on() => Assert.True(Agreement.ValuesOf(Agreement.Of<HandedFunctions>()).Length > 3);

    [Fact]
    public void And_for_methods_by_their_names() => Assert.Equal(["1", "10", "11"], Agreement.ValuesOf(Agreement.Of<CalledBackByName>()));
}
