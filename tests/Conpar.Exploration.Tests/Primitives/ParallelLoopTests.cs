namespace Conpar.Exploration.Primitives;

/// <summary>Each item of a parallel loop is a job of its own.</summary>
public class ParallelLoopTests
{
    [Fact]
    public void Items_that_share_a_sum_race()
    {
        ExplorationReport report = Agreement.Of<RacyLoop>();

        Assert.Equal(["Add returns 1", "Add returns 2", "Add returns 3"], Agreement.ValuesOf(report));
        Assert.Contains(report.Violations, violation => violation.Kind == ViolationKind.Race && violation.Message.Contains("RacyLoop.sum", StringComparison.Ordinal));
    }

    [Fact]
    public void Items_under_a_lock_hold() => Assert.Equal(["a 2, b 1"], Agreement.ValuesOf(Agreement.Of<GuardedLoop>().ShouldHold()));

    [Fact]
    public void Actions_can_block_each_other() => Assert.Contains(Agreement.Of<OpposedActions>().Violations, violation => violation.Kind == ViolationKind.Deadlock);

    [Fact]
    public void Values_of_the_workers_are_each_ones_own() => Assert.Equal(["Add returns 6"], Agreement.ValuesOf(Agreement.Of<LoopWithOwnSums>().ShouldHold()));

    [Fact]
    public void What_has_not_begun_when_one_fails_may_be_left_out() => Assert.Equal(["Run returns DivideByZeroException 0", "Run returns DivideByZeroException 10"], Agreement.ValuesOf(Agreement.Of<FailingLoop>()));

    [Fact]
    public void Asynchronous_items_race_across_their_waits()
    {
        ExplorationReport report = Agreement.Of<AsynchronousLoop>();

        Assert.Equal(["Add returns 1", "Add returns 2", "Add returns 3"], Agreement.ValuesOf(report));
        Assert.Contains(report.Violations, violation => violation.Kind == ViolationKind.Race && violation.Message.Contains("AsynchronousLoop.sum", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_loop_goes_through_is_read() => Assert.Contains(Agreement.Of<ChangedList>().Violations, violation => violation.Kind == ViolationKind.Race && violation.Message.StartsWith("data race on List:", StringComparison.Ordinal));

    [Fact]
    public void Fewer_workers_than_items_take_them_in_turn() => Assert.Equal(["Add returns 3"], Agreement.ValuesOf(Agreement.Of<LongLoop>().ShouldHold()));

    [Fact]
    public void So_is_work_that_a_task_is_given_from_a_variable() => Assert.Equal(["Run returns 1", "Run returns 2", "Run returns 3"], Agreement.ValuesOf(Agreement.Of<HandedWork>()));

    [Fact]
    public void That_read_asynchronously_are_cut_short() => Assert.Contains(Scenario.Of<StreamedLoop>().Explore().Uncontrolled, note => note.Contains("it runs a loop through an asynchronous sequence in parallel", StringComparison.Ordinal));

    [Fact]
    public void That_may_be_cancelled_are_cut_short() => Assert.Contains(Scenario.Of<CancelledLoop>().Explore().Uncontrolled, note => note.Contains("it runs a loop in parallel that can be cancelled", StringComparison.Ordinal));

    [Fact]
    public void That_are_ended_early_are_cut_short() => Assert.Contains(Scenario.Of<BrokenLoop>().Explore().Uncontrolled, note => note.Contains("it ends a parallel loop early, or asks whether it ends", StringComparison.Ordinal));
}
