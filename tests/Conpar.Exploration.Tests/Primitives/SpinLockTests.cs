namespace Conpar.Exploration.Primitives;

/// <summary>Spin locks keep others out where they stand.</summary>
public class SpinLockTests
{
    [Fact]
    public void One_that_only_one_takes_prevents_nothing() => Assert.Equal(["1", "2"], Agreement.ValuesOf(Agreement.Of<HalfASpinLock>()));

    [Fact]
    public void One_that_all_take_does()
    {
        ExplorationReport report = Agreement.Of<WholeSpinLock>().ShouldHold();

        Assert.Equal(["True"], Agreement.ValuesOf(report));
    }

    [Fact]
    public void Who_waits_for_a_time_may_wait_in_vain()
    {
        Assert.Equal(["Wait returns False, Ask returns False", "Wait returns False, Ask returns True", "Wait returns True, Ask returns False", "Wait returns True, Ask returns True"], Agreement.ValuesOf(Agreement.Of<ImpatientSpin>().ShouldHold()));
        Assert.Equal(["Wait returns False, Ask returns True"], Agreement.ValuesOf(Agreement.Of<ImpatientSpin>(virtualClock: true).ShouldHold()));
    }

    [Fact]
    public void Two_in_two_orders_are_a_deadlock() => Assert.Contains("held by", Assert.Single(Agreement.Of<CrossedSpinLocks>().Violations).Message, StringComparison.Ordinal);

    [Fact]
    public void Nobody_enters_twice_or_leaves_what_it_does_not_have() => Assert.Equal(["Enter returns once, Leave returns stays"], Agreement.ValuesOf(Agreement.Of<OddSpins>().ShouldHold()));
}
