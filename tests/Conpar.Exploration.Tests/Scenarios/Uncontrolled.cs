namespace Conpar.Exploration.Scenarios;

/// <summary>Ends a loop in parallel early, which exploring does not control.</summary>
public partial class Uncontrolled
{
    int count;

    [Job]
    void Race()
    {
        Parallel.For(0, 2, (_, state) => { if (Interlocked.Increment(ref count) == 1) state.Stop(); });
        throw new InvalidOperationException("never seen");
    }
}

/// <summary>Catches whatever its code throws, and so what cuts the job short.</summary>
public partial class UncontrolledAndCaught
{
    [Job]
    async Task<string> Read()
    {
        string seen = "";
        try
        {
            await new Never();
        }
        catch (Exception)
        {
            seen = "nothing";
        }

        return seen;
    }

    /// <summary>An awaitable of its own, which no step ends.</summary>
    internal readonly struct Never : System.Runtime.CompilerServices.INotifyCompletion
    {
        public bool IsCompleted => false;

        public Never GetAwaiter() => this;

        public void GetResult() { }

        public void OnCompleted(Action continuation) => throw new InvalidOperationException("nobody goes on");
    }
}

/// <summary>Does other things in every second run, which no schedule decides.</summary>
public partial class OtherEachTime
{
    static int runs;

    readonly bool isEven = runs++ % 2 == 0;
    int even, odd, last;

    [Job]
    void Count()
    {
        if (isEven) even = 1;
        else odd = 1;
        last = 1;
    }

    [Job] void End() => last = 2;
}

/// <summary>Waits for what a struct releases by itself whose constructor runs as it is.</summary>
public partial class RefilledFromOutside
{
    [Job] void Takes() => new Refilled().Take();

    internal readonly struct Refilled
    {
        readonly SemaphoreSlim tokens = new(0);

        public Refilled()
        {
            SemaphoreSlim refilled = tokens;
            new Thread(() =>
            {
                Thread.Sleep(5);
                refilled.Release();
            }).Start();
        }

        public void Take() => tokens.Wait();
    }
}

/// <summary>One waits for a pulse that nobody gives, beside code that is not controlled.</summary>
public partial class NeverPulsed
{
    readonly object gate = new();
    readonly Counts counts;
    int count;

    delegate void Counts(int added);

    public NeverPulsed() => counts = added => count += added;

    [Job]
    void Wait()
    {
        lock (gate)
        {
            while (count == 0) Monitor.Wait(gate);
        }
    }

    [Job]
    void Add()
    {
        lock (gate) counts(1);
    }
}
