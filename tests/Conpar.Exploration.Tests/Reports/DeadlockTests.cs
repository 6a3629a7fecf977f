using Conpar.Exploration.Scenarios;

namespace Conpar.Exploration.Reports;

/// <summary>A deadlock is what no job can end, and not what comes from outside in a time of its own.</summary>
public class DeadlockTests
{
    [Fact]
    public void A_promise_that_nobody_keeps_is_a_deadlock() =>
        Assert.Equal(ViolationKind.Deadlock, Assert.Single(Scenario.Of<BrokenPromise>().Explore().Violations).Kind);

    [Fact]
    public void A_promise_that_is_kept_from_outside_is_not_controlled() => AssertIsOutside(Scenario.Of<PromiseFromOutside>().Explore());

    [Fact]
    public void An_asynchronous_method_without_a_form_is_not_controlled() => AssertIsOutside(Scenario.Of<MethodFromOutside>().Explore());

    static void AssertIsOutside(ExplorationReport report)
    {
        Assert.Empty(report.Violations);
        Assert.True(report.IsCutShort);
        Assert.Contains(report.Uncontrolled, call => call.Contains("it awaits what no job brings about", StringComparison.Ordinal) && call.Contains("Promises.cs:", StringComparison.Ordinal));
    }
}
