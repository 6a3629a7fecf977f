namespace Conpar.Exploration.KnownBugs;

/// <summary>Known bugs, each beside its repair: found in the one, and nothing at all in the other.</summary>
public class KnownBugTests
{
    static void IsFound<TBug, TRepaired>(ViolationKind kind) where TBug : IScenario<TBug> where TRepaired : IScenario<TRepaired>
    {
        ExplorationReport bug = Scenario.Of<TBug>().Explore(), repaired = Scenario.Of<TRepaired>().Explore();
        Assert.Contains(bug.Violations, violation => violation.Kind == kind);
        Assert.All(bug.Violations.Where(violation => violation.Kind == kind), violation => Assert.NotEmpty(violation.Trace));
        Assert.Equal("all", bug.CoverageKind);
        Assert.Equal("", string.Join('\n', repaired.Violations.Select(violation => violation.Message)));
        Assert.Equal("all", repaired.CoverageKind);
        Assert.Empty(repaired.Uncontrolled);
    }

    [Fact] public void Account() => IsFound<Account, AccountRepaired>(ViolationKind.Exception);

    [Fact] public void Bluetooth_driver() => IsFound<BluetoothDriver, BluetoothDriverRepaired>(ViolationKind.Exception);

    [Fact] public void Carter() => IsFound<Carter, CarterRepaired>(ViolationKind.Deadlock);

    [Fact] public void Lock_order() => IsFound<LockOrder, LockOrderRepaired>(ViolationKind.Deadlock);

    [Fact] public void Dining_philosophers() => IsFound<DiningPhilosophers, DiningPhilosophersRepaired>(ViolationKind.Deadlock);

    [Fact] public void Lazy() => IsFound<Lazy, LazyRepaired>(ViolationKind.Exception);

    [Fact] public void Reorder() => IsFound<Reorder, ReorderRepaired>(ViolationKind.Exception);

    [Fact] public void Reorder_of_four() => IsFound<ReorderOfFour, ReorderOfFourRepaired>(ViolationKind.Exception);

    [Fact] public void Stack_flag() => IsFound<StackFlag, StackFlagRepaired>(ViolationKind.Exception);

    [Fact] public void Sync02() => IsFound<Sync02, Sync02Repaired>(ViolationKind.Deadlock);

    [Fact] public void Token_ring() => IsFound<TokenRing, TokenRingRepaired>(ViolationKind.Exception);

    [Fact] public void Two_stages() => IsFound<TwoStage, TwoStageRepaired>(ViolationKind.Exception);

    [Fact] public void Shared_string_builder() => IsFound<SharedStringBuilder, SharedStringBuilderRepaired>(ViolationKind.Exception);

    [Fact] public void Bounded_buffer() => IsFound<BoundedBuffer, BoundedBufferRepaired>(ViolationKind.Deadlock);

    [Fact] public void Treiber_stack() => IsFound<TreiberStack, TreiberStackRepaired>(ViolationKind.Check);

    [Fact] public void Moby_4951() => IsFound<Moby4951, Moby4951Repaired>(ViolationKind.Deadlock);

    [Fact] public void Moby_28462() => IsFound<Moby28462, Moby28462Repaired>(ViolationKind.Deadlock);

    [Fact] public void Hugo_3251() => IsFound<Hugo3251, Hugo3251Repaired>(ViolationKind.Deadlock);

    [Fact] public void Etcd_6873() => IsFound<Etcd6873, Etcd6873Repaired>(ViolationKind.Deadlock);

    [Fact] public void Lost_wake_up() => IsFound<LostWakeUp, LostWakeUpRepaired>(ViolationKind.Deadlock);

    [Fact] public void Early_publication() => IsFound<EarlyPublication, EarlyPublicationRepaired>(ViolationKind.Exception);
}
