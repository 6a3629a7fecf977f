namespace Conpar.Cooperation.Tests.Scenarios;

/// <summary>Who spins lets others go on, and time pass: none spins for ever.</summary>
public partial class SpinsUntilAnotherIsDone
{
    volatile bool first, second, third;

    [Job]
    void Spins()
    {
        SpinWait spinner = new();
        while (!first) spinner.SpinOnce();
        Assert.True(spinner.Count > 0);
        SpinWait.SpinUntil(() => second);
        while (!third) Thread.Yield();
        Assert.False(SpinWait.SpinUntil(() => false, 5));
        Assert.True(SpinWait.SpinUntil(() => third, TimeSpan.FromSeconds(5)));
    }

    [Job]
    void Does()
    {
        Thread.Sleep(20);
        first = true;
        Thread.Sleep(20);
        second = true;
        Thread.Sleep(20);
        third = true;
    }
}

/// <summary>A spin lock lets in one at a time, whether or not it knows its owner.</summary>
public partial class SpinLocksInTurns
{
    SpinLock tracked = new(enableThreadOwnerTracking: true), untracked = new(enableThreadOwnerTracking: false);
    int count, other;

    [Job(Copies = 3)]
    void Increments()
    {
        for (int i = 0; i < 4; i++)
        {
            bool taken = false;
            try
            {
                tracked.Enter(ref taken);
                Assert.True(tracked.IsHeldByCurrentThread);
                int read = count;
                Thread.Yield();
                count = read + 1;
            }
            finally
            {
                if (taken) tracked.Exit();
            }

            taken = false;
            untracked.TryEnter(10_000, ref taken);
            Assert.True(taken);
            int seen = other;
            Thread.Sleep(1);
            other = seen + 1;
            untracked.Exit(useMemoryBarrier: true);
        }
    }

    [Check]
    bool NoneIsLost() => count == 12 && other == 12 && !tracked.IsHeld && !untracked.IsHeld;
}

/// <summary>A spin lock that knows its owner refuses it a second time, and others the exit.</summary>
public partial class SpinLockMisuse
{
    SpinLock tracked = new(enableThreadOwnerTracking: true);
    readonly ManualResetEventSlim held = new(), tried = new();

    [Job]
    void Owns()
    {
        bool taken = false, again = false;
        tracked.Enter(ref taken);
        held.Set();
        try { tracked.Enter(ref again); Assert.Fail("entered twice"); } catch (LockRecursionException) { }
        tried.Wait();
        tracked.Exit();
    }

    [Job]
    void Tries()
    {
        held.Wait();
        bool taken = false;
        tracked.TryEnter(ref taken);
        Assert.False(taken);
        tracked.TryEnter(TimeSpan.FromMilliseconds(3), ref taken);
        Assert.False(taken);
        try { tracked.Exit(); Assert.Fail("left another's"); } catch (SynchronizationLockException) { }
        tried.Set();
    }
}

/// <summary>A lazy value is made once, though its making lets others have their turns.</summary>
public partial class LazyValues
{
    readonly Lazy<string> lazy;
    string? initialized;
    object? gate;
    int made, initializations;

    public LazyValues() => lazy = new Lazy<string>(Make);

    string Make()
    {
        made++;
        Thread.Sleep(2);
        return "value";
    }

    [Job(Copies = 3)]
    void Uses()
    {
        Assert.Equal("value", lazy.Value);
        Assert.Equal("first", LazyInitializer.EnsureInitialized(ref initialized, ref gate, () =>
        {
            initializations++;
            Thread.Sleep(1);
            return "first";
        }));
    }

    [Check]
    bool Once() => made == 1 && initializations == 1;
}
