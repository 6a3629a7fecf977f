namespace Conpar.Exploration.Clock;

/// <summary>Two sleeps, one of which is longer.</summary>
public partial class UnequalSleeps
{
    readonly Lock gate = new();
    string order = "";

    [Job, Arguments("a", 20), Arguments("b", 10)]
    void Sleep(string name, int milliseconds)
    {
        Thread.Sleep(milliseconds);
        lock (gate) order += name;
    }

    [Check] string Order() => order;
}

/// <summary>Sleeps that end together, in parts of different lengths, and one that ends between them.</summary>
public partial class EqualSleeps
{
    readonly Lock gate = new();
    string order = "";

    [Job]
    async Task SleepTwice()
    {
        await Task.Delay(5);
        lock (gate) order += "a";
        Thread.Sleep(5);
        lock (gate) order += "A";
    }

    [Job]
    void SleepOnce()
    {
        Thread.Sleep(TimeSpan.FromMilliseconds(10));
        lock (gate) order += "b";
    }

    [Job]
    async Task Keep()
    {
        Task kept = Task.Delay(7);
        lock (gate) order += "c";
        await kept;
        lock (gate) order += "C";
    }

    [Check] string Order() => order;
}

/// <summary>Looks again and again for what comes in time.</summary>
public partial class Polling
{
    volatile bool isDone;

    [Job]
    long Poll()
    {
        long start = Environment.TickCount64;
        while (!isDone) Thread.Sleep(2);
        return Environment.TickCount64 - start;
    }

    [Job]
    void Finish()
    {
        Thread.Sleep(5);
        isDone = true;
    }
}

/// <summary>A lock that is held longer, shorter or as long as another job waits for it.</summary>
public partial class LockTimeouts
{
    readonly object gate = new();

    [Job, Arguments(3), Arguments(5), Arguments(8)]
    async Task<bool> Enter(int milliseconds)
    {
        await Task.Delay(1);
        if (!Monitor.TryEnter(gate, milliseconds - 1)) return false;
        Monitor.Exit(gate);
        return true;
    }

    [Job]
    void Hold()
    {
        lock (gate) Thread.Sleep(5);
    }
}

/// <summary>A semaphore that is released before, after, or just when another job no longer waits.</summary>
public partial class SemaphoreTimeouts
{
    readonly SemaphoreSlim items = new(0);

    [Job, Arguments(3), Arguments(5)]
    async Task<bool> Take(int milliseconds) => milliseconds == 3 ? items.Wait(3) : await items.WaitAsync(5);

    [Job]
    async Task Give()
    {
        await Task.Delay(4);
        items.Release();
        await Task.Delay(1);
        items.Release();
    }
}

/// <summary>A pulse that comes before, after, or just when another job no longer waits.</summary>
public partial class PulseTimeouts
{
    readonly object gate = new();

    [Job, Arguments(2), Arguments(5), Arguments(9)]
    bool Wait(int milliseconds)
    {
        lock (gate) return Monitor.Wait(gate, milliseconds);
    }

    [Job]
    void Pulse()
    {
        Thread.Sleep(5);
        lock (gate) Monitor.PulseAll(gate);
    }
}

/// <summary>A lost update that only sleeping prevents.</summary>
public partial class KeptApart
{
    int count;

    [Job, Arguments(1), Arguments(2)]
    void Add(int milliseconds)
    {
        Thread.Sleep(milliseconds);
        count++;
    }

    [Check] int Count() => count;
}
