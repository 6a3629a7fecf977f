namespace Conpar.Exploration.Primitives;

/// <summary>Tasks of a factory, and what continues tasks, are child jobs.</summary>
public class ContinuationTests
{
    [Fact]
    public void Tasks_of_a_factory_race()
    {
        ExplorationReport report = Agreement.Of<StartedTasks>();

        Assert.Equal("all 4 traces", report.Coverage);
        Assert.Contains(report.Violations, violation => violation.Kind == ViolationKind.Check);
        Assert.Contains(report.Violations, violation => violation.Kind == ViolationKind.Race);
    }

    [Fact]
    public void What_continues_a_task_comes_after_it() => Assert.Equal("the only trace", Agreement.Of<ContinuedTasks>().ShouldHold().Coverage);

    [Fact]
    public void The_task_of_an_asynchronous_function_ends_where_that_first_waits() =>
        Assert.Equal(["Start returns 0", "Start returns 42"], Agreement.ValuesOf(Agreement.Of<ForgottenUnwrap>()));

    [Fact]
    public void Unless_it_is_unwrapped() => Assert.Equal(["Start returns 42"], Agreement.ValuesOf(Agreement.Of<UnwrappedTask>().ShouldHold()));

    [Fact]
    public void Who_does_not_wait_for_a_continuation_may_come_before_it() => Assert.Equal(["Keep returns 0", "Keep returns 42"], Agreement.ValuesOf(Agreement.Of<UnawaitedContinuation>()));

    [Fact]
    public void A_continuation_sees_what_the_task_made() => Assert.Equal(["Make returns 11"], Agreement.ValuesOf(Agreement.Of<ContinuedResult>().ShouldHold()));

    [Fact]
    public void One_for_another_way_to_end_is_cancelled() => Assert.Equal(["Fail returns broken Canceled"], Agreement.ValuesOf(Agreement.Of<ContinuationsOfFaults>().ShouldHold()));

    [Fact]
    public void A_cancellation_may_come_before_the_task_ends() => Assert.Equal(["Wait returns False", "Wait returns True"], Agreement.ValuesOf(Agreement.Of<CancelledContinuation>().ShouldHold()));

    [Fact]
    public void What_has_nothing_to_continue_is_no_deadlock() => Assert.Equal(["completed"], Agreement.ValuesOf(Agreement.Of<NothingToContinue>().ShouldHold()));

    [Fact]
    public void Who_waits_for_it_is_one() =>
        Assert.Contains("Wait waits for Wait.1 to end", Assert.Single(Agreement.Of<AwaitedNothing>().Violations).Message, StringComparison.Ordinal);

    [Fact]
    public void What_continues_several_comes_after_all_of_them() => Assert.Equal(["True"], Agreement.ValuesOf(Scenario.Of<AfterBoth>().Explore().ShouldHold()));

    [Fact]
    public void What_continues_the_first_races_with_the_others()
    {
        ExplorationReport report = Agreement.Of<AfterTheFirst>();

        Assert.Equal(["1", "2"], Agreement.ValuesOf(report));
        Assert.Contains(report.Violations, violation => violation.Kind == ViolationKind.Race);
    }

    [Fact]
    public void The_first_is_the_one_that_ended_first() => Assert.Equal(["Start returns True"], Agreement.ValuesOf(Agreement.Of<FirstInOrder>().ShouldHold()));

    [Fact]
    public void There_have_to_be_tasks_and_they_may_end_in_any_way()
    {
        ExplorationReport report = Scenario.Of<NothingAfterSeveral>().Explore();

        Assert.Empty(report.Uncontrolled);
        Assert.Contains("ArgumentException", Assert.Single(report.Outcomes).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_controlled_is_refused()
    {
        ExplorationReport report = Scenario.Of<OddStarts>().Explore();

        Assert.True(report.IsCutShort);
        Assert.Contains(report.Uncontrolled, note => note.Contains("it starts or continues a task", StringComparison.Ordinal));
    }
}
