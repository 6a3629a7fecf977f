using Conpar.Exploration.Scenarios;

namespace Conpar.Exploration.Reports;

/// <summary>An object that its maker has handed out is shared, however that was done.</summary>
public class HandedOutTests
{
    [Fact] public void By_an_exchange() => Races<ExchangedParcel>();

    [Fact] public void By_a_volatile_write() => Races<WrittenParcel>();

    [Fact] public void Within_another_object() => Races<WrappedParcel>();

    [Fact] public void By_its_own_property() => Races<NumberedParcel>();

    [Fact] public void By_its_own_property_in_an_initializer() => Races<InitializedParcel>();

    static void Races<T>() where T : IScenario<T>
    {
        ExplorationReport report = Scenario.Of<T>().Explore();
        Assert.Empty(report.Uncontrolled);
        Assert.Contains(report.Violations, violation => violation.Kind == ViolationKind.Race && violation.Message.Contains("Parcel.Weight", StringComparison.Ordinal));
    }
}
