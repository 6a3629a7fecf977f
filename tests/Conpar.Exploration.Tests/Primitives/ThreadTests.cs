namespace Conpar.Exploration.Primitives;

/// <summary>Threads that jobs make are child jobs.</summary>
public class ThreadTests
{
    [Fact]
    public void Threads_race()
    {
        ExplorationReport report = Agreement.Of<RacingThreads>();

        Assert.Equal(["Count returns 1", "Count returns 2"], Agreement.ValuesOf(report));
        Assert.Contains(report.Violations, violation => violation.Kind == ViolationKind.Race && violation.Message.Contains("count", StringComparison.Ordinal));
    }

    [Fact]
    public void With_a_lock_they_do_not()
    {
        ExplorationReport report = Agreement.Of<LockedThreads>().ShouldHold();

        Assert.Equal(["Count returns 3"], Agreement.ValuesOf(report));
        Assert.Equal("all 2 traces", report.Coverage);
    }

    [Fact]
    public void Nobody_waits_for_a_thread_that_is_not_joined() => Assert.Equal(["Ask returns 0", "Ask returns 42"], Agreement.ValuesOf(Agreement.Of<ForgottenJoin>()));

    [Fact]
    public void Who_joins_a_thread_that_needs_its_lock_waits_for_ever()
    {
        Violation deadlock = Assert.Single(Agreement.Of<JoinInLock>().Violations);

        Assert.Equal(ViolationKind.Deadlock, deadlock.Kind);
        Assert.Contains("Wait waits for Wait.1 to end", deadlock.Message, StringComparison.Ordinal);
        Assert.Contains("held by Wait", deadlock.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_leaves_a_thread_is_told() =>
        Assert.StartsWith("Start.1 throws InvalidOperationException: nobody is here", Assert.Single(Agreement.Of<FailingThread>().Violations).Message, StringComparison.Ordinal);

    [Fact]
    public void Whether_a_thread_has_ended_depends_on_when_one_asks() => Assert.Equal(
        ["IsAlive returns False, Join returns False", "IsAlive returns False, Join returns True", "IsAlive returns True, Join returns False", "IsAlive returns True, Join returns True"],
        Agreement.ValuesOf(Agreement.Of<ImpatientThreads>().ShouldHold()));

    [Fact]
    public void A_thread_is_unstarted_and_then_stopped() => Assert.Equal(["Ask returns Unstarted Stopped"], Agreement.ValuesOf(Agreement.Of<ThreadsOfState>().ShouldHold()));

    [Fact]
    public void What_is_not_controlled_is_refused()
    {
        ExplorationReport report = Scenario.Of<ThreadsAtWork>().Explore();

        Assert.True(report.IsCutShort);
        Assert.Contains("the state of a thread", Assert.Single(report.Uncontrolled), StringComparison.Ordinal);
    }
}
