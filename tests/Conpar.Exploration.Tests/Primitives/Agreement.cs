namespace Conpar.Exploration.Primitives;

/// <summary>What once each finds, which every schedule has to find, too.</summary>
static class Agreement
{
    /// <param name="virtualClock">Whether time passes on the virtual clock.</param>
    /// <param name="left">What is not controlled.</param>
    public static ExplorationReport Of<T>(bool virtualClock = false, params string[] left) where T : IScenario<T>
    {
        ExploreOptions options = new() { VirtualClock = virtualClock };
        ExplorationReport once = Scenario.Of<T>().Explore(options), all = Scenario.Of<T>().Explore(options with { Strategy = "dfs" });
        Assert.Equal(left, once.Uncontrolled);
        Orders.ShouldBeRunOnceEach<T>(virtualClock);
        Assert.Equal(ValuesOf(all), ValuesOf(once));
        Assert.Equal(MessagesOf(all), MessagesOf(once));
        return once;
    }

    public static string[] ValuesOf(ExplorationReport report) => [.. report.Outcomes.Select(outcome => outcome.Value).Order(StringComparer.Ordinal)];

    public static string[] MessagesOf(ExplorationReport report) =>
        [.. report.Violations.Where(violation => violation.Kind != ViolationKind.Race).Select(violation => violation.Message).Distinct().Order(StringComparer.Ordinal)];
}
