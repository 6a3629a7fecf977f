namespace Conpar.Benchmarks;

// What exploring is measured by: scenarios as users write them.

/// <summary>One looks for the last zero of an array that fifteen others fill.</summary>
public partial class LastZeroOfFifteen
{
    readonly int[] a = new int[16];

    [Job]
    void Look()
    {
        int i = 15;
        while (a[i] != 0) i--;
    }

    [Job]
    [Arguments(1), Arguments(2), Arguments(3), Arguments(4), Arguments(5), Arguments(6), Arguments(7), Arguments(8)]
    [Arguments(9), Arguments(10), Arguments(11), Arguments(12), Arguments(13), Arguments(14), Arguments(15)]
    void Step(int j) => a[j] = a[j - 1] + 1;
}

/// <summary>One starts nine others and waits for them, beside one that writes what it reads then.</summary>
public partial class ForkAndJoinOfNine
{
    int x, y;

    [Job] void Write() => x = 1;

    [Job]
    void Fork()
    {
        Task[] children = new Task[9];
        for (int i = 0; i < children.Length; i++) children[i] = Task.Run(() => { y = 1; });
        foreach (Task child in children) child.Wait();
        _ = x;
    }
}

/// <summary>Two that lock and increment five times.</summary>
public partial class LockedIncrementsOfTwo
{
    readonly object gate = new();
    int count;

    [Job(Copies = 2)]
    void Increment()
    {
        for (int i = 0; i < 5; i++)
        {
            lock (gate) count++;
        }
    }
}

/// <summary>A read-modify-write that nothing protects.</summary>
public partial class RacyIncrements
{
    int count;

    [Job(Copies = 2)] void Increment() => count++;

    [Check] bool NoneIsLost() => count == 2;
}

/// <summary>Two locks in either order.</summary>
public partial class OpposedLocks
{
    readonly object first = new(), second = new();

    [Job]
    void Forward()
    {
        lock (first)
        {
            lock (second)
            {
            }
        }
    }

    [Job]
    void Backward()
    {
        lock (second)
        {
            lock (first)
            {
            }
        }
    }
}

/// <summary>One slot, two takers and a putter of two, with pulses to one.</summary>
public partial class OneSlotBuffer
{
    readonly object gate = new();
    int held;

    [Job(Copies = 2)]
    void Take()
    {
        lock (gate)
        {
            while (held == 0) Monitor.Wait(gate);
            held--;
            Monitor.Pulse(gate);
        }
    }

    [Job]
    void Put()
    {
        for (int i = 0; i < 2; i++)
        {
            lock (gate)
            {
                while (held == 1) Monitor.Wait(gate);
                held++;
                Monitor.Pulse(gate);
            }
        }
    }
}
