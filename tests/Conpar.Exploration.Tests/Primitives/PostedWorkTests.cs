namespace Conpar.Exploration.Primitives;

/// <summary>What is queued for the pool, posted to a context or reported as progress is a job.</summary>
public class PostedWorkTests
{
    static void LosesAnUpdate<T>(string[] values, string field) where T : IScenario<T>
    {
        ExplorationReport report = Agreement.Of<T>();

        Assert.Equal(values, Agreement.ValuesOf(report));
        Assert.Contains(report.Violations, violation => violation.Kind == ViolationKind.Race && violation.Message.Contains(field, StringComparison.Ordinal));
    }

    [Fact]
    public void Work_items_race() => LosesAnUpdate<RacyItems>(["Add returns 1", "Add returns 2", "Add returns 3"], "RacyItems.sum");

    [Fact]
    public void Work_items_under_a_lock_hold() => Assert.Equal(["Add returns 7"], Agreement.ValuesOf(Agreement.Of<GuardedItems>().ShouldHold()));

    [Fact]
    public void What_a_work_item_throws_is_a_failure() => Assert.Contains(Agreement.Of<FailingItem>().Violations, violation => violation.Message.Contains("InvalidOperationException: lost", StringComparison.Ordinal));

    [Fact]
    public void What_is_posted_races_with_what_is_sent() => LosesAnUpdate<RacyPosts>(["Add returns 1", "Add returns 2", "Add returns 3"], "RacyPosts.sum");

    [Fact]
    public void Awaits_under_a_context_of_ones_own_are_cut_short_and_listed()
    {
        IReadOnlyList<string> told = Scenario.Of<AwaitUnderAnOwnContext>().Explore().Uncontrolled;

        Assert.Contains(told, note => note.Contains("it awaits under the context Own", StringComparison.Ordinal));
        Assert.Contains(told, note => note.EndsWith("what awaits under the context Own does not come back through it", StringComparison.Ordinal));
    }

    [Fact]
    public void Reports_of_progress_race() => LosesAnUpdate<RacyProgress>(["Sum returns 1", "Sum returns 2", "Sum returns 3"], "RacyProgress.sum");

    [Fact]
    public void Reports_to_a_handler_with_a_lock_hold()
    {
        ExplorationReport report = Scenario.Of<GuardedProgress>().Explore().ShouldHold();

        Assert.Empty(report.Uncontrolled);
        Assert.Equal(["Sum returns 3"], Agreement.ValuesOf(report));
    }
}
