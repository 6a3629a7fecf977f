namespace Conpar.Exploration.Primitives;

/// <summary>Iterators.</summary>
public class IteratorTests
{
    [Fact]
    public void Their_bodies_have_steps()
    {
        ExplorationReport report = Agreement.Of<TornNumbers>();

        Assert.Equal(["1", "2"], Agreement.ValuesOf(report));
        Assert.Contains(report.Violations, violation => violation.Kind == ViolationKind.Race);
    }

    [Fact]
    public void What_they_hold_is_held_until_their_loop_ends() => Assert.Equal(["Take#1 returns 1, Take#2 returns 3", "Take#1 returns 3, Take#2 returns 1"], Agreement.ValuesOf(Agreement.Of<LockedNumbers>().ShouldHold()));

    [Fact]
    public void What_a_library_goes_through_is_named()
    {
        ExplorationReport report = Scenario.Of<SummedNumbers>().Explore();

        Assert.Contains(report.Uncontrolled, note => note.StartsWith("Taken()", StringComparison.Ordinal) && note.Contains("where a library goes through its items", StringComparison.Ordinal));
    }
}
