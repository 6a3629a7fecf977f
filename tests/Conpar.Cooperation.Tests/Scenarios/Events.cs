namespace Conpar.Cooperation.Tests.Scenarios;

/// <summary>A gate stays open for all who come; it lets none through before.</summary>
public partial class SlimGate
{
    readonly ManualResetEventSlim gate = new();
    bool open;
    int passed;

    [Job(Copies = 3)]
    void Passes()
    {
        gate.Wait();
        Assert.True(open);
        Interlocked.Increment(ref passed);
        Assert.True(gate.Wait(TimeSpan.FromSeconds(5)));
    }

    [Job]
    void Opens()
    {
        Thread.Sleep(5);
        open = true;
        gate.Set();
    }

    [Check]
    bool AllPassed() => passed == 3 && gate.IsSet;
}

/// <summary>Waits end by their timeout or by their token, not before, with what the real event throws.</summary>
public partial class SlimGateThatStaysShut
{
    readonly ManualResetEventSlim gate = new(true), disposed = new();
    readonly CancellationTokenSource cancel = new();

    [Job]
    void GivesUp()
    {
        Assert.True(gate.Wait(0));
        gate.Reset();
        Assert.False(gate.Wait(0));
        Assert.False(gate.Wait(10));
        Assert.False(gate.Wait(TimeSpan.FromMilliseconds(5), CancellationToken.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => gate.Wait(-2));
        OperationCanceledException thrown = Assert.Throws<OperationCanceledException>(() => gate.Wait(cancel.Token));
        Assert.Equal(cancel.Token, thrown.CancellationToken);
        Assert.Throws<OperationCanceledException>(() => gate.Wait(10, cancel.Token));
        disposed.Dispose();
        Assert.Throws<ObjectDisposedException>(() => disposed.Wait());
    }

    [Job]
    void Cancels()
    {
        Thread.Sleep(60);
        cancel.Cancel();
    }
}

/// <summary>An automatic event lets one through for each time that it is set: the next is set when the one before has passed.</summary>
public partial class Turnstile
{
    readonly AutoResetEvent ticket = new(false), passed = new(false);
    int inside, most, total;

    [Job(Copies = 4)]
    void Passes()
    {
        ticket.WaitOne();
        most = Math.Max(most, Interlocked.Increment(ref inside));
        total++;
        Thread.Yield();
        Interlocked.Decrement(ref inside);
        passed.Set();
    }

    [Job]
    void Sells()
    {
        for (int i = 0; i < 4; i++)
        {
            ticket.Set();
            Assert.True(passed.WaitOne(5_000));
        }

        Assert.False(passed.WaitOne(0));
        Assert.False(ticket.WaitOne(TimeSpan.FromMilliseconds(2), exitContext: false));
    }

    [Check]
    bool OneByOne() => most == 1 && total == 4;
}

/// <summary>A manual event of the system, and one of which the kind is not known by its type.</summary>
public partial class SystemEvents
{
    readonly ManualResetEvent manual = new(false);
    readonly EventWaitHandle automatic = new(false, EventResetMode.AutoReset);
    int manualPassed, automaticPassed;

    [Job(Copies = 2)]
    void Waits()
    {
        manual.WaitOne();
        Interlocked.Increment(ref manualPassed);
        if (automatic.WaitOne(300)) Interlocked.Increment(ref automaticPassed);
    }

    [Job]
    void Sets()
    {
        Thread.Sleep(1);
        Assert.True(manual.Set());
        Assert.True(automatic.Set());
    }

    [Check]
    bool OneOfTwo() => manualPassed == 2 && automaticPassed == 1 && manual.Reset() && !manual.WaitOne(0);
}
