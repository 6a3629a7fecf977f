using System.Collections.Concurrent;

namespace Conpar.Exploration.Primitives;

/// <summary>Spins until a value is there.</summary>
public partial class SpinOnFlag
{
    volatile bool flag;
    int value;

    [Job]
    int Wait()
    {
        while (!flag) { }
        return value;
    }

    [Job]
    void Set()
    {
        value = 42;
        flag = true;
    }
}

/// <summary>Ways to spin.</summary>
public partial class SpinsOfAllKinds
{
    bool flag;
    int value;

    [Job]
    int Until()
    {
        SpinWait.SpinUntil(() => Volatile.Read(ref flag));
        return value;
    }

    [Job]
    int Once()
    {
        SpinWait spin = new();
        while (!Volatile.Read(ref flag)) spin.SpinOnce();
        return value;
    }

    [Job]
    int Forever()
    {
        while (true)
        {
            if (!Volatile.Read(ref flag)) continue;
            return value;
        }
    }

    [Job]
    async Task<int> Sleep()
    {
        do await Task.Delay(1);
        while (!Volatile.Read(ref flag));
        return value;
    }

    [Job]
    void Set()
    {
        value = 42;
        Volatile.Write(ref flag, true);
    }
}

/// <summary>Spins until one of two is there, only one of which comes after the value.</summary>
public partial class SpinOnTwo
{
    volatile bool one, other;
    int value;

    [Job]
    int Wait()
    {
        while (!one && !other) Thread.Yield();
        return Volatile.Read(ref value);
    }

    [Job] void SetOne() => one = true;

    [Job]
    void SetOther()
    {
        Volatile.Write(ref value, 42);
        other = true;
    }
}

/// <summary>Nobody sets the flag to true.</summary>
public partial class SpinForEver
{
    volatile bool flag;

    [Job]
    void Wait()
    {
        while (!flag) Thread.SpinWait(10);
    }

    [Job] void Clear() => flag = false;
}

/// <summary>The flag is set and taken back.</summary>
public partial class SpinOnMoment
{
    volatile bool flag;

    [Job]
    void Wait()
    {
        while (!flag) { }
    }

    [Job]
    void Set()
    {
        flag = true;
        flag = false;
    }
}

/// <summary>A lock that is an integer.</summary>
public partial class SpinOnSwap
{
    int held, count;

    [Job(Copies = 2)]
    void Count()
    {
        while (Interlocked.CompareExchange(ref held, 1, 0) != 0) Thread.Yield();
        count++;
        Volatile.Write(ref held, 0);
    }

    [Check] bool CountedBoth() => count == 2;
}

/// <summary>Two who look in a lock, and one who changes something there.</summary>
public partial class LockedLook
{
    readonly Lock gate = new();
    bool flag;

    bool IsReady()
    {
        lock (gate) return flag;
    }

    [Job(Copies = 2)]
    void Wait()
    {
        while (!IsReady()) Thread.Yield();
    }

    [Job]
    void Set()
    {
        lock (gate) flag = true;
    }
}

/// <summary>Tries to take until there is something.</summary>
public partial class SpinOnQueue
{
    readonly ConcurrentQueue<int> queue = new();

    [Job]
    int Take()
    {
        int taken;
        while (!queue.TryDequeue(out taken)) Thread.Yield();
        return taken;
    }

    [Job] void Put() => queue.Enqueue(5);
}

/// <summary>Looks at an event again and again.</summary>
public partial class SpinOnEvent
{
    readonly ManualResetEventSlim ready = new();
    int value;

    [Job]
    int Wait()
    {
        while (!ready.IsSet) Thread.Yield();
        return value;
    }

    [Job]
    void Set()
    {
        value = 42;
        ready.Set();
    }
}

/// <summary>A lock of which readers look again where a writer was under way. What they look at a delegate says, so nobody knows whether a round only looks.</summary>
public partial class ReadAgain
{
    int version, low = 1, high = 2;

    int Read(Func<int> read)
    {
        SpinWait spin = new();
        while (true)
        {
            int before = Volatile.Read(ref version);
            if (before % 2 == 0)
            {
                int value = read();
                if (Volatile.Read(ref version) == before) return value;
            }

            spin.SpinOnce();
        }
    }

    [Job]
    void Write()
    {
        Interlocked.Increment(ref version);
        Volatile.Write(ref low, 11);
        Volatile.Write(ref high, 12);
        Interlocked.Increment(ref version);
    }

    [Job] int Look() => Read(() => Volatile.Read(ref high) - Volatile.Read(ref low));
}
