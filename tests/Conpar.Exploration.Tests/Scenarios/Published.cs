namespace Conpar.Exploration.Scenarios;

/// <summary>Published programs as a user writes them; the generator compiles their explored forms.</summary>
public partial class Increments
{
    int count;

    [Job(Copies = 3)] void Increment() => count++;

    [Check] int Count() => count;
}

public partial class LockedIncrements
{
    readonly Lock gate = new();
    int count;

    [Job(Copies = 2)]
    void Increment()
    {
        for (int i = 0; i < 5; i++)
        {
            lock (gate) count++;
        }
    }

    [Check] int Count() => count;
}

public partial class LastZero
{
    readonly int[] a = new int[11];

    [Job]
    int Look()
    {
        int i = 10;
        while (a[i] != 0) i--;
        return i;
    }

    [Job]
    [Arguments(1), Arguments(2), Arguments(3), Arguments(4), Arguments(5), Arguments(6), Arguments(7), Arguments(8), Arguments(9), Arguments(10)]
    void Step(int j) => a[j] = a[j - 1] + 1;
}

public partial class ForkAndJoin
{
    int x, y;

    [Job] void Write() => x = 1;

    [Job]
    async Task<int> Fork()
    {
        Task[] children = new Task[5];
        for (int i = 0; i < children.Length; i++) children[i] = Task.Run(() => { y = 1; });
        await Task.WhenAll(children);
        return x;
    }
}

public partial class Philosophers
{
    readonly object[] forks = [new(), new(), new(), new()];

    [Job, Arguments(0), Arguments(1), Arguments(2), Arguments(3)]
    void Eat(int i)
    {
        lock (forks[i])
        {
            lock (forks[(i + 1) % 4])
            {
            }
        }
    }
}
