namespace Conpar.Exploration.Primitives;

/// <summary>Barriers.</summary>
public class BarrierTests
{
    /// <summary>What is called between two rounds belongs to the step of the last who comes.</summary>
    [Fact]
    public void All_see_what_was_written_before() => Agreement.Of<TwoRounds>(left: "rounds++ at Barriers.cs:10: shared state where a job cannot be suspended").ShouldHold();

    [Fact]
    public void And_may_see_what_is_written_after() => Assert.Equal(["Read returns 1", "Read returns 2"], Agreement.ValuesOf(Agreement.Of<MissingBarrier>()));

    [Fact]
    public void Who_does_not_come_is_waited_for()
    {
        ExplorationReport report = Agreement.Of<TooFew>();

        Assert.Equal(["deadlock"], Agreement.ValuesOf(report));
        Assert.Contains("Meet#1 waits for `barrier.SignalAndWait()`", Assert.Single(report.Violations).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Unless_it_leaves() => Assert.Equal(["completed"], Agreement.ValuesOf(Agreement.Of<OneLeaves>().ShouldHold()));

    [Fact]
    public void Who_waits_too_briefly_was_not_there() => Assert.Equal(["True"], Agreement.ValuesOf(Agreement.Of<BriefMeeting>(virtualClock: true)));
}
