namespace Conpar.Cooperation.Tests.Scenarios;

/// <summary>Who waits for any of several takes one of them; the others stay for those who wait for them alone.</summary>
public partial class AnyOfThem
{
    readonly AutoResetEvent left = new(false), right = new(false);
    readonly Semaphore places = new(0, 2);
    int taken;

    [Job(Copies = 2)]
    void TakesAny()
    {
        int index = WaitHandle.WaitAny([left, right]);
        Assert.InRange(index, 0, 1);
        Interlocked.Increment(ref taken);
        places.Release();
    }

    [Job]
    void TakesRight()
    {
        Assert.True(right.WaitOne());
        Interlocked.Increment(ref taken);
    }

    [Job]
    void Gives()
    {
        right.Set();
        left.Set();
        places.WaitOne();

        // Whoever did not have the right one yet: one of any, or the one that wants no other.
        right.Set();
        Thread.Sleep(5);
        left.Set();
        right.Set();
        Assert.True(places.WaitOne(5_000));
        Assert.Equal(WaitHandle.WaitTimeout, WaitHandle.WaitAny([places], 1));
    }

    [Check]
    bool AllTook() => taken == 3;
}

/// <summary>Who waits for all takes none until it can take all.</summary>
public partial class AllOfThem
{
    readonly AutoResetEvent first = new(false), second = new(false), done = new(false);
    readonly Mutex mutex = new();
    bool bothSet;

    [Job]
    void TakesAll()
    {
        Assert.True(WaitHandle.WaitAll([first, second, mutex]));
        Assert.True(bothSet);
        mutex.ReleaseMutex();
        done.Set();
    }

    [Job]
    void Gives()
    {
        mutex.WaitOne();
        first.Set();
        Thread.Sleep(5);

        // Nobody took it for nothing.
        Assert.True(first.WaitOne(0));
        first.Set();
        bothSet = true;
        second.Set();
        Thread.Sleep(2);
        mutex.ReleaseMutex();
        Assert.True(done.WaitOne(5_000));
        Assert.False(WaitHandle.WaitAll([first, second], TimeSpan.FromMilliseconds(3)));
    }

    [Job]
    void Refused()
    {
        Assert.Throws<ArgumentNullException>(() => WaitHandle.WaitAny(null!));
        Assert.Throws<ArgumentException>(() => WaitHandle.WaitAll([]));
        Assert.Throws<DuplicateWaitObjectException>(() => WaitHandle.WaitAll([first, first], 1));
    }
}

/// <summary>Two that hand over to each other, by one call each.</summary>
public partial class PingPong
{
    readonly AutoResetEvent ping = new(false), pong = new(false);
    readonly List<string> calls = [];

    [Job]
    void Pings()
    {
        for (int i = 0; i < 3; i++)
        {
            calls.Add("ping");
            Assert.True(WaitHandle.SignalAndWait(ping, pong, 5_000, false));
        }
    }

    [Job]
    void Pongs()
    {
        ping.WaitOne();
        for (int i = 0; i < 3; i++)
        {
            calls.Add("pong");
            if (i < 2) WaitHandle.SignalAndWait(pong, ping);
            else pong.Set();
        }
    }

    [Check]
    bool InTurns() => string.Join(' ', calls) == "ping pong ping pong ping pong";
}

/// <summary>A semaphore of the system lets in as many as it has places.</summary>
public partial class SystemSemaphore
{
    readonly Semaphore places = new(2, 2);
    int inside, most;

    [Job(Copies = 5)]
    void Enters()
    {
        places.WaitOne();
        int now = Interlocked.Increment(ref inside);
        lock (places) most = Math.Max(most, now);
        Thread.Sleep(1);
        Interlocked.Decrement(ref inside);
        Assert.InRange(places.Release(1), 0, 1);
    }

    [Check]
    bool TwoAtMost()
    {
        Assert.Throws<SemaphoreFullException>(() => places.Release());
        return most is 1 or 2;
    }
}
