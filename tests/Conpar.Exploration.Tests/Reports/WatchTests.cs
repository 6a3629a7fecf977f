using Conpar.Exploration.Scenarios;

namespace Conpar.Exploration.Reports;

/// <summary>What tells the time may be shared.</summary>
public class WatchTests
{
    [Fact]
    public void A_stopwatch_that_one_begins_and_another_reads_races() => Assert.Equal(
        ["watch.ElapsedMilliseconds", "watch.IsRunning"],
        Scenario.Of<SharedWatch>().Explore().Violations.Select(violation => violation.Message[violation.Message.LastIndexOf("watch.", StringComparison.Ordinal)..].Split('`')[0]).Order(StringComparer.Ordinal));
}
