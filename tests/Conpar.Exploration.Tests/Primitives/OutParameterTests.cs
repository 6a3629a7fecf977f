namespace Conpar.Exploration.Primitives;

/// <summary>What methods with <c>out</c> parameters do has steps as that of any other.</summary>
public class OutParameterTests
{
    [Fact]
    public void What_is_looked_up_may_be_gone() => Assert.Equal(["Get returns 0", "Get returns 1"], Agreement.ValuesOf(Agreement.Of<CachedNumbers>().ShouldHold()));

    [Fact]
    public void Two_may_be_given_the_same()
    {
        ExplorationReport report = Agreement.Of<UnlockedTickets>();

        Assert.Equal(["Take#1 returns 0, Take#2 returns 0", "Take#1 returns 0, Take#2 returns 1", "Take#1 returns 1, Take#2 returns 0"], Agreement.ValuesOf(report));
        Assert.Contains(report.Violations, violation => violation.Kind == ViolationKind.Race && violation.Message.Contains("UnlockedTickets.next", StringComparison.Ordinal));
    }
}
