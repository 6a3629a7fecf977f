namespace Conpar.Exploration.Primitives;

/// <summary>The first of several tasks, and waiting for tasks for a limited time.</summary>
public class FirstTaskTests
{
    [Fact]
    public void Either_may_be_first() => Assert.Equal(["Ask returns far", "Ask returns near"], Agreement.ValuesOf(Agreement.Of<FirstAnswer>()));

    [Fact]
    public void Who_was_first_need_not_have_made_what_is_used() =>
        Assert.Contains("NullReferenceException", Assert.Single(Agreement.Of<TornResult>().Violations, violation => violation.Kind == ViolationKind.Exception).Message, StringComparison.Ordinal);

    [Fact]
    public void What_the_first_has_made_is_there() => Assert.Equal(["Make returns 3"], Agreement.ValuesOf(Agreement.Of<WholeResult>().ShouldHold()));

    [Fact]
    public void A_whole_is_first_when_all_of_it_are_there() => Assert.Equal(["Wait returns False", "Wait returns True"], Agreement.ValuesOf(Agreement.Of<FirstOfAWhole>().ShouldHold()));

    [Fact]
    public void What_has_ended_before_is_first() => Assert.Equal(["Wait returns True"], Agreement.ValuesOf(Agreement.Of<FirstThatIsThere>().ShouldHold()));

    [Fact]
    public void A_delay_may_be_first_unless_a_clock_says_otherwise()
    {
        Assert.Equal(["Work returns delay", "Work returns work"], Agreement.ValuesOf(Agreement.Of<WorkOrDelay>().ShouldHold()));
        Assert.Equal(["Work returns work"], Agreement.ValuesOf(Agreement.Of<WorkOrDelay>(virtualClock: true).ShouldHold()));
    }

    [Fact]
    public void A_time_may_be_over_before_the_work_is() => Assert.Equal(["Ask returns 0", "Ask returns 42"], Agreement.ValuesOf(Agreement.Of<HastyWait>()));

    [Fact]
    public void Who_looks_whether_it_is_takes_nothing_that_is_not_there() => Assert.Equal(["Ask returns 42"], Agreement.ValuesOf(Agreement.Of<CarefulWait>().ShouldHold()));

    [Fact]
    public void On_the_virtual_clock_tasks_are_waited_for_as_long_as_it_says() => Assert.Equal(
        ["Wait(4) returns False False 1 late, Wait(7) returns False False 1 in time, Wait(12) returns True True 0 in time"], Agreement.ValuesOf(Scenario.Of<ImpatientWaits>().Explore(new ExploreOptions { VirtualClock = true })));

    [Fact]
    public void Whether_a_task_has_ended_depends_on_when_one_asks() => Assert.Equal(["Ask returns 0", "Ask returns 42"], Agreement.ValuesOf(Agreement.Of<AskingTasks>().ShouldHold()));

    [Fact]
    public void An_end_that_nobody_sees_makes_no_difference() => Assert.Equal("the only trace", Agreement.Of<ManyTasks>().Coverage);

    [Fact]
    public void Nor_does_who_waits_for_a_promise_first()
    {
        ExplorationReport report = Agreement.Of<KeptPromise>().ShouldHold();

        Assert.Equal("the only trace", report.Coverage);
    }

    [Fact]
    public void Tasks_are_taken_as_they_end() => Assert.Equal(["Take returns 12", "Take returns 21"], Agreement.ValuesOf(Agreement.Of<TasksAsTheyEnd>().ShouldHold()));

    [Fact]
    public void The_first_can_be_waited_for_later() => Assert.Equal(["Wait returns 0", "Wait returns 1", "Wait returns 2"], Agreement.ValuesOf(Agreement.Of<KeptFirst>().ShouldHold()));

    [Fact]
    public void Whether_all_have_ended_depends_on_when_one_asks()
    {
        ExplorationReport report = Agreement.Of<PolledWhole>().ShouldHold();

        // The first has not ended, the second has not, both have.
        Assert.Equal("all 3 traces", report.Coverage);
        Assert.Equal(["Wait returns False", "Wait returns True"], Agreement.ValuesOf(report));
    }

    [Fact]
    public void A_whole_waits_for_jobs_and_promises() => Assert.Equal(["Wait returns True"], Agreement.ValuesOf(Agreement.Of<MixedWhole>().ShouldHold()));
}
