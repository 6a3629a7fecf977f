namespace Conpar.Exploration.Primitives;

/// <summary>Locks for readers and writers.</summary>
public class ReaderWriterTests
{
    [Fact]
    public void Readers_do_not_keep_each_other_out()
    {
        ExplorationReport report = Agreement.Of<TornPair>();

        Assert.Equal(["IsWhole returns False", "IsWhole returns True"], Agreement.ValuesOf(report));
        Assert.Contains(report.Violations, violation => violation.Kind == ViolationKind.Race && violation.Message.Contains("with the lock taken at ReadersAndWriters.cs:12", StringComparison.Ordinal));
    }

    [Fact]
    public void A_writer_keeps_all_out() => Assert.Equal(["IsWhole#1 returns True, IsWhole#2 returns True"], Agreement.ValuesOf(Agreement.Of<WholePair>().ShouldHold()));

    [Fact]
    public void Between_reading_and_writing_another_may_write() => Assert.Equal(["1", "2"], Agreement.ValuesOf(Agreement.Of<MadeTwice>().ShouldHold()));

    [Fact]
    public void Not_where_the_lock_is_upgraded() => Assert.Equal(["1"], Agreement.ValuesOf(Agreement.Of<MadeOnce>().ShouldHold()));

    [Fact]
    public void Readers_wait_behind_a_writer_that_waits()
    {
        ExplorationReport report = Agreement.Of<BehindAWriter>();

        Assert.Equal(["completed", "deadlock"], Agreement.ValuesOf(report));
        Assert.Contains("Read waits for `gate.EnterReadLock()`", Assert.Single(report.Violations).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Not_any_longer_when_it_gives_up() => Assert.Equal(["Write returns False, Read returns 5"], Agreement.ValuesOf(Agreement.Of<ImpatientWriter>(virtualClock: true)));

    [Fact]
    public void What_the_real_one_refuses_is_refused() =>
        Assert.All(Agreement.Of<ReaderThatWrites>().Violations, violation => Assert.Contains("LockRecursionException", violation.Message, StringComparison.Ordinal));
}
