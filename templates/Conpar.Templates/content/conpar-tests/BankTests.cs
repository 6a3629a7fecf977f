using Conpar;

namespace ConparTests;

public class BankTests
{
    // Compares how the jobs interleave with Bank.verified.txt, as conpar verify does.
    [Fact]
    public void Jobs_interleave_as_accepted() => Scenario.Of<Bank>().Compare().ShouldMatchSnapshot();

    // On the virtual clock sleeps take no time, and the same run comes out each time.
    [Fact]
    public void No_money_is_lost()
    {
        var run = Scenario.Of<Bank>().RunInterleaved(new InterleavedRunOptions { VirtualClock = true });

        Assert.Null(run.Aborted);
        Assert.Equal("80", run.Check);
    }
}
