namespace Conpar.Exploration.Primitives;

/// <summary>Counts ticks until it is told to stop.</summary>
public partial class TicksUntilCancelled
{
    readonly CancellationTokenSource stop = new();

    [Job]
    async Task<int> Count()
    {
        using PeriodicTimer timer = new(TimeSpan.FromSeconds(1));
        int ticks = 0;
        try
        {
            while (await timer.WaitForNextTickAsync(stop.Token)) ticks++;
        }
        catch (OperationCanceledException)
        {
        }

        return ticks;
    }

    [Job] void Stop() => stop.Cancel();
}

/// <summary>Counts ticks until another job disposes of the timer.</summary>
public partial class TicksUntilDisposed
{
    readonly PeriodicTimer timer = new(TimeSpan.FromSeconds(1));

    [Job]
    async Task<int> Count()
    {
        int ticks = 0;
        while (await timer.WaitForNextTickAsync()) ticks++;
        return ticks;
    }

    [Job] void Stop() => timer.Dispose();
}

/// <summary>Two who count ticks of their own; one writes for the other.</summary>
public partial class TwoTickers
{
    int value;

    [Job]
    async Task<int> Read()
    {
        using PeriodicTimer timer = new(TimeSpan.FromMilliseconds(20));
        await timer.WaitForNextTickAsync();
        await timer.WaitForNextTickAsync();
        return Volatile.Read(ref value);
    }

    [Job]
    async Task Write()
    {
        using PeriodicTimer timer = new(TimeSpan.FromMilliseconds(15));
        for (int i = 1; i <= 2; i++)
        {
            await timer.WaitForNextTickAsync();
            Volatile.Write(ref value, i);
        }
    }
}

/// <summary>A timer's call, and the end of the one who made it.</summary>
public partial class TimerAndWork
{
    int count;

    [Job]
    void Work()
    {
        using (new Timer(_ => count++, null, 10, Timeout.Infinite))
        {
            count++;
        }
    }

    [Check] int Count() => count;
}

/// <summary>The same with a lock, where the call is waited for.</summary>
public partial class TimerInLock
{
    readonly Lock gate = new();
    readonly ManualResetEventSlim called = new();
    int count;

    [Job]
    void Work()
    {
        using Timer timer = new(Call, null, 10, Timeout.Infinite);
        lock (gate) count++;
        called.Wait();
    }

    void Call(object? state)
    {
        lock (gate) count++;
        called.Set();
    }

    [Check] bool CountedBoth() => count == 2;
}

/// <summary>Waits for more calls than come early.</summary>
public partial class ManyCalls
{
    readonly ManualResetEventSlim done = new();
    int calls;

    [Job]
    int Wait()
    {
        using Timer timer = new(_ =>
        {
            if (Interlocked.Increment(ref calls) == 4) done.Set();
        }, null, 10, 10);
        done.Wait();
        return Volatile.Read(ref calls);
    }
}

/// <summary>Waits for what no call of a timer brings about.</summary>
public partial class CallsInVain
{
    readonly ManualResetEventSlim done = new();
    int calls;

    [Job]
    void Wait()
    {
        using Timer timer = new(_ => Interlocked.Increment(ref calls), null, 10, 10);
        done.Wait();
    }
}

/// <summary>A call sets its timer again, as long as it is there.</summary>
public partial class TimerThatGoesOn
{
    Timer? timer;
    int calls;

    [Job]
    void Start()
    {
        timer = new Timer(_ =>
        {
            Interlocked.Increment(ref calls);
            timer!.Change(10, Timeout.Infinite);
        });
        timer.Change(0, Timeout.Infinite);
        Thread.Sleep(35);
        timer.Dispose();
    }

    [Check] int Calls() => calls;
}

/// <summary>A timer is over only when its call is.</summary>
public partial class TimerThatIsAwaited
{
    int calls;

    [Job]
    async Task<int> Work()
    {
        await using (new Timer(async _ =>
        {
            await Task.Yield();
            Volatile.Write(ref calls, calls + 1);
        }, null, 10, Timeout.Infinite))
        {
            await Task.Delay(10);
        }

        return Volatile.Read(ref calls);
    }

    [Check] int Calls() => calls;
}

/// <summary>What leaves a timer's call nobody catches.</summary>
public partial class FailingTimer
{
    [Job]
    void Work()
    {
        using Timer timer = new(_ => throw new InvalidOperationException("nobody is here"), null, 10, 10);
        Thread.Sleep(20);
    }
}

/// <summary>A timer of the system's clock, which counts beside the job until it is disposed of.</summary>
public partial class ProvidedTimer
{
    int count;

    [Job]
    void Work()
    {
        using ITimer timer = TimeProvider.System.CreateTimer(_ => Interlocked.Increment(ref count), null, TimeSpan.FromMilliseconds(1), Timeout.InfiniteTimeSpan);
        Probe.Step("work");
    }

    [Check] int Calls() => count;
}

/// <summary>The same, set again, asked to end twice, and awaited.</summary>
public partial class ProvidedTimerThatIsAwaited
{
    int count;

    [Job]
    async Task Work()
    {
        ITimer? timer = TimeProvider.System.CreateTimer(state => count += (int)state!, 2, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        timer.Change(TimeSpan.FromMilliseconds(1), Timeout.InfiniteTimeSpan);
        timer?.Dispose();
        await timer!.DisposeAsync();
        count++;
    }

    [Check] int Calls() => count;
}

/// <summary>Timers, a task and a thread whose methods do nothing that is a step.</summary>
public partial class MethodsWithoutSteps
{
    static void Tick(object? state) { }

    static int One() => 1;

    static void Pass() { }

    [Job]
    int Wait()
    {
        using Timer timer = new(Tick, null, 1, Timeout.Infinite);
        Thread thread = new(Pass);
        thread.Start();
        int one = Task.Run(One).Result;
        thread.Join();
        return one;
    }
}
