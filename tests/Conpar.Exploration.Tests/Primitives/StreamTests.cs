namespace Conpar.Exploration.Primitives;

/// <summary>Asynchronous iterators.</summary>
public class StreamTests
{
    [Fact]
    public void Their_bodies_have_steps()
    {
        ExplorationReport report = Agreement.Of<TornTickets>();

        Assert.Equal(["2", "3", "4"], Agreement.ValuesOf(report));
        Assert.Contains(report.Violations, violation => violation.Kind == ViolationKind.Race);
    }

    [Fact]
    public void Their_locks_hold() => Assert.Equal(
        [
            "Take#1 returns 01, Take#2 returns 23", "Take#1 returns 02, Take#2 returns 13", "Take#1 returns 03, Take#2 returns 12",
            "Take#1 returns 12, Take#2 returns 03", "Take#1 returns 13, Take#2 returns 02", "Take#1 returns 23, Take#2 returns 01",
        ],
        Agreement.ValuesOf(Agreement.Of<LockedTickets>().ShouldHold()));

    [Fact]
    public void What_ends_them_early_waits_as_their_ends_say() => Agreement.Of<LeftEarly>().ShouldHold();

    [Fact]
    public void What_follows_the_last_item_taken_is_never_done()
    {
        ExplorationReport report = Agreement.Of<NeverGivenBack>();

        Assert.NotEmpty(report.Violations);
        Assert.All(report.Violations, violation => Assert.Contains("waits for `slot.WaitAsync()`", violation.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_token_ends_them_at_any_of_their_waits() => Assert.Equal(
        ["Read returns 0, cancelled", "Read returns 2, cancelled", "Read returns 6"],
        Agreement.ValuesOf(Agreement.Of<CancelledStream>().ShouldHold()));

    [Fact]
    public void An_interface_leads_to_them()
    {
        ExplorationReport report = Agreement.Of<StreamsBehindInterface>();

        Assert.Equal(["Get#1 returns 1, Get#2 returns 1", "Get#1 returns 1, Get#2 returns 2", "Get#1 returns 2, Get#2 returns 1"], Agreement.ValuesOf(report));
    }

    [Fact]
    public void One_that_a_library_awaits_is_named() => Assert.Contains("code of a library awaits an enumeration", CutShort<GivenStream>(), StringComparison.Ordinal);

    [Fact]
    public void A_move_that_is_kept_is_named() => Assert.Contains("it keeps the task of an enumeration", CutShort<KeptMove>(), StringComparison.Ordinal);

    static string CutShort<T>() where T : IScenario<T>
    {
        ExplorationReport report = Scenario.Of<T>().Explore();
        Assert.True(report.IsCutShort);
        return string.Join('\n', report.Uncontrolled);
    }

    [Fact]
    public void One_that_several_jobs_go_through_is_named()
    {
        ExplorationReport report = Scenario.Of<SharedStream>().Explore();

        Assert.True(report.IsCutShort);
        Assert.Contains(report.Uncontrolled, note => note.Contains("several jobs go through one enumeration", StringComparison.Ordinal));
    }
}
