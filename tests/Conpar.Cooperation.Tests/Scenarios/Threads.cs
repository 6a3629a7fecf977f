namespace Conpar.Cooperation.Tests.Scenarios;

/// <summary>Threads that a job makes run beside it, and are over where they are joined.</summary>
public partial class ThreadsThatAreJoined
{
    readonly object gate = new();
    readonly ManualResetEventSlim goOn = new();
    int total, state;

    [Job]
    void Parent()
    {
        Thread first = new(Adds) { IsBackground = true, Name = "first" };
        Thread second = new(argument => { for (int i = 0; i < (int)argument!; i++) Adds(); }, 1 << 20);
        Assert.False(first.IsAlive);
        Assert.Throws<ThreadStateException>(() => first.Join());
        first.Start();
        second.Start(3);
        Assert.Throws<ThreadStateException>(() => first.Start());
        Assert.True(first.Join(10_000));
        second.Join();
        Assert.False(first.IsAlive || second.IsAlive);
        Assert.Equal(4, total);
        Thread slow = new(() => { goOn.Wait(); state = 1; });
        slow.Start();
        Assert.False(slow.Join(TimeSpan.FromMilliseconds(5)));
        Assert.True(slow.IsAlive);
        goOn.Set();
        slow.Join();
    }

    void Adds()
    {
        lock (gate)
        {
            int read = total;
            Thread.Sleep(1);
            total = read + 1;
        }
    }

    [Check]
    bool AllRan() => total == 4 && state == 1;
}

/// <summary>An interruption ends a wait, or the next one.</summary>
public partial class InterruptedThread
{
    readonly ManualResetEventSlim begun = new();
    bool first, second;

    [Job]
    void Parent()
    {
        Thread thread = new(() =>
        {
            try { begun.Set(); Thread.Sleep(Timeout.Infinite); } catch (ThreadInterruptedException) { first = true; }
            try { lock (begun) Monitor.Wait(begun); } catch (ThreadInterruptedException) { second = true; }
        });
        thread.Start();
        begun.Wait();
        Thread.Sleep(20);
        thread.Interrupt();
        Thread.Sleep(20);
        thread.Interrupt();
        thread.Join();
    }

    [Check]
    bool Both() => first && second;
}

/// <summary>Each job is a thread of its own, and keeps being it.</summary>
public partial class ThreadIdentity
{
    readonly HashSet<int> seen = [];

    [Job(Copies = 3)]
    void Asks()
    {
        int me = Environment.CurrentManagedThreadId;
        lock (seen) Assert.True(seen.Add(me));
        Thread.Sleep(1);
        Assert.Equal(me, Thread.CurrentThread.ManagedThreadId);
    }

    [Check]
    bool Three() => seen.Count == 3;
}

/// <summary>A thread in the background does not keep the run from ending.</summary>
public partial class BackgroundThread
{
    readonly ManualResetEventSlim never = new();

    [Job]
    void Parent()
    {
        new Thread(() => never.Wait()) { IsBackground = true }.Start();
        Thread.Sleep(1);
    }
}

/// <summary>Work items of the pool are jobs, too.</summary>
public partial class PoolWork
{
    readonly CountdownEvent left = new(4);
    int total;

    [Job]
    void Queues()
    {
        Assert.True(ThreadPool.QueueUserWorkItem(_ => Work(1)));
        ThreadPool.QueueUserWorkItem(state => Work((int)state!), 2);
        ThreadPool.QueueUserWorkItem(static work => work.Owner.Work(work.Value), (Owner: this, Value: 3), preferLocal: true);
        ThreadPool.UnsafeQueueUserWorkItem(state => Work((int)state!), 4);
        left.Wait();
        Assert.Equal(10, total);
    }

    void Work(int value)
    {
        Thread.Sleep(value);
        Interlocked.Add(ref total, value);
        left.Signal();
    }
}
