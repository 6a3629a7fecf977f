namespace Conpar.Exploration.Primitives;

/// <summary>An increment with a mutex, and one without.</summary>
public partial class HalfAMutex
{
    readonly Mutex gate = new();
    int count;

    [Job]
    void Safe()
    {
        gate.WaitOne();
        count++;
        gate.ReleaseMutex();
    }

    [Job] void Unsafe() => count++;

    [Check] int Count() => count;
}

/// <summary>Both with it, and one enters twice.</summary>
public partial class WholeMutex
{
    readonly Mutex gate = new();
    int count;

    [Job(Copies = 2)]
    void Safe()
    {
        gate.WaitOne();
        if (gate.WaitOne(10)) count++;
        gate.ReleaseMutex();
        gate.ReleaseMutex();
    }

    [Check] int Count() => count;
}

/// <summary>A job ends with a mutex.</summary>
public partial class AbandonedMutex
{
    readonly Mutex gate = new();

    [Job] void Forget() => gate.WaitOne();

    [Job]
    string Enter()
    {
        try
        {
            gate.WaitOne();
        }
        catch (AbandonedMutexException)
        {
            gate.ReleaseMutex();
            return "abandoned";
        }

        gate.ReleaseMutex();
        return "free";
    }
}

/// <summary>Who does not have it cannot leave it.</summary>
public partial class ForeignMutex
{
    readonly Mutex gate = new();

    [Job]
    void Leave()
    {
        try
        {
            gate.ReleaseMutex();
        }
        catch (ApplicationException)
        {
            return;
        }

        throw new InvalidOperationException("left");
    }
}

/// <summary>Two who hand over to each other.</summary>
public partial class HandOver
{
    readonly AutoResetEvent ping = new(false), pong = new(false);
    int value;

    [Job]
    int First()
    {
        value = 1;
        WaitHandle.SignalAndWait(ping, pong);
        return value;
    }

    [Job]
    void Second()
    {
        ping.WaitOne();
        value = 2;
        pong.Set();
    }
}

/// <summary>Nobody hands back.</summary>
public partial class OneWay
{
    readonly AutoResetEvent ping = new(false), pong = new(false);

    [Job] void First() => WaitHandle.SignalAndWait(ping, pong);

    [Job] void Second() => ping.WaitOne();
}

/// <summary>A race in which one side pulses, and still has its lock.</summary>
public partial class PulsingWriter
{
    readonly object gate = new();
    int count;

    [Job]
    void Pulse()
    {
        lock (gate)
        {
            Monitor.PulseAll(gate);
            count++;
        }
    }

    [Job] void Unsafe() => count++;
}

/// <summary>Has its mutex from the beginning, and shows it to another.</summary>
public partial class MutexFromTheBeginning
{
    readonly ManualResetEventSlim made = new();
    Mutex? mutex;
    int count;

    [Job]
    void Make()
    {
        mutex = new Mutex(initiallyOwned: true);
        made.Set();
        count++;
        mutex.ReleaseMutex();
    }

    [Job]
    void Take()
    {
        made.Wait();
        mutex!.WaitOne();
        count++;
        mutex.ReleaseMutex();
    }

    [Check] bool CountedBoth() => count == 2;
}
