namespace Conpar.Exploration.Primitives;

/// <summary>Two threads that lose an increment of each other.</summary>
public partial class RacingThreads
{
    int count;

    [Job]
    int Count()
    {
        Thread one = new(() => count++), other = new(Add);
        one.Start();
        other.Start();
        one.Join();
        other.Join();
        return count;
    }

    void Add() => count++;
}

/// <summary>The same with a lock.</summary>
public partial class LockedThreads
{
    readonly Lock gate = new();
    int count;

    [Job]
    int Count()
    {
        Thread[] threads = [new Thread(Add), new Thread(number => { lock (gate) count += (int)number!; }) { IsBackground = true }];
        threads[0].Start();
        threads[1].Start(2);
        foreach (Thread thread in threads) thread.Join();
        return count;
    }

    void Add()
    {
        lock (gate) count++;
    }
}

/// <summary>A thread whose end nobody waits for.</summary>
public partial class ForgottenJoin
{
    int answer;

    [Job]
    int Ask()
    {
        Thread thread = new(() => Volatile.Write(ref answer, 42));
        thread.Start();
        return Volatile.Read(ref answer);
    }
}

/// <summary>The end of a thread is waited for with the lock that it needs.</summary>
public partial class JoinInLock
{
    readonly object gate = new();

    [Job]
    void Wait()
    {
        Thread thread = new(() =>
        {
            lock (gate) Probe.Step("done");
        });
        thread.Start();
        lock (gate) thread.Join();
    }
}

/// <summary>A thread that fails where nobody can catch it.</summary>
public partial class FailingThread
{
    [Job]
    void Start()
    {
        Thread thread = new(() => throw new InvalidOperationException("nobody is here"));
        thread.Start();
        thread.Join();
    }
}

/// <summary>Asks what depends on the moment, and for no longer than some time.</summary>
public partial class ImpatientThreads
{
    [Job]
    bool IsAlive()
    {
        Thread thread = new(() => Probe.Step("done"));
        thread.Start();
        return thread.IsAlive;
    }

    [Job]
    bool Join()
    {
        Thread thread = new(() => Probe.Step("done"));
        thread.Start();
        return thread.Join(10);
    }
}

/// <summary>Asks for the state of a thread before it is started, and when it has ended.</summary>
public partial class ThreadsOfState
{
    [Job]
    string Ask()
    {
        Thread thread = new(() => Probe.Step("done"));
        ThreadState before = thread.ThreadState;
        thread.Start();
        thread.Join();
        return $"{before} {thread.ThreadState}";
    }
}

/// <summary>Asks for what a thread does.</summary>
public partial class ThreadsAtWork
{
    [Job]
    ThreadState Ask()
    {
        Thread thread = new(() => Probe.Step("done"));
        thread.Start();
        return thread.ThreadState;
    }
}
