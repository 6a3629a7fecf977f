namespace Conpar.Exploration.Primitives;

/// <summary>Channels.</summary>
public class ChannelTests
{
    [Fact]
    public void Either_reader_may_be_first()
    {
        ExplorationReport report = Agreement.Of<TwoReaders>().ShouldHold();

        Assert.Equal(["Read#1 returns 1, Read#2 returns 2", "Read#1 returns 2, Read#2 returns 1"], Agreement.ValuesOf(report));
    }

    [Fact]
    public void Who_writes_to_a_channel_that_may_be_complete_may_fail()
    {
        ExplorationReport report = Agreement.Of<EarlyCompletion>();

        Assert.Contains("ChannelClosedException", Assert.Single(report.Violations).Message, StringComparison.Ordinal);
        Assert.Equal("all 2 traces", report.Coverage);
    }

    [Fact]
    public void A_consumer_reads_all_to_the_end() => Assert.Equal(["Consume returns 6"], Agreement.ValuesOf(Agreement.Of<Pipeline>().ShouldHold()));

    [Fact]
    public void What_was_there_may_be_gone() =>
        Assert.Contains("nothing here", Assert.Single(Agreement.Of<StaleLook>().Violations, violation => violation.Kind == ViolationKind.Exception).Message, StringComparison.Ordinal);

    [Fact]
    public void Who_reads_a_channel_that_nobody_completes_waits_for_ever()
    {
        ExplorationReport report = Agreement.Of<NeverCompleted>();

        Assert.Equal(["deadlock"], Agreement.ValuesOf(report));
        Assert.Contains("Read waits for `channel.Reader.WaitToReadAsync()`", Assert.Single(report.Violations).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_room_is_dropped_as_the_channel_says() => Assert.Equal(["1 1 1", "1 1 2", "1 2 1", "1 2 2", "2 1 1", "2 1 2", "2 2 1", "2 2 2"], Agreement.ValuesOf(Agreement.Of<Dropping>()));

    [Fact]
    public void Who_only_tries_may_not_succeed() => Assert.Equal(
        [
            "Write#1 returns False, Write#2 returns True, Wait returns True, Read returns 1",
            "Write#1 returns True, Write#2 returns False, Wait returns True, Read returns 1",
            "Write#1 returns True, Write#2 returns True, Wait returns True, Read returns 1",
            "deadlock",
        ],
        Agreement.ValuesOf(Agreement.Of<NoRoom>()));

    [Fact]
    public void The_end_of_a_channel_orders() => Assert.Equal(["Wait returns 5"], Agreement.ValuesOf(Agreement.Of<EndOfChannel>().ShouldHold()));
}
