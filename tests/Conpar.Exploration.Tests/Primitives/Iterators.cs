namespace Conpar.Exploration.Primitives;

/// <summary>Numbers that an iterator takes from what jobs share.</summary>
public partial class TornNumbers
{
    int next;

    IEnumerable<int> Taken(int count)
    {
        while (count-- > 0)
        {
            int seen = next;
            next = seen + 1;
            yield return seen;
        }
    }

    static IEnumerable<object> Boxed(IEnumerable<int> numbers)
    {
        foreach (int number in numbers) yield return number;
    }

    [Job(Copies = 2)]
    void Take()
    {
        foreach (object number in Boxed(Taken(1))) _ = number;
    }

    [Check] int Next() => next;
}

/// <summary>An iterator that holds a lock until its loop ends, also where it is left early.</summary>
public partial class LockedNumbers
{
    readonly object gate = new();
    int next;

    IEnumerable<int> Taken()
    {
        Monitor.Enter(gate);
        try
        {
            while (true) yield return next++;
        }
        finally
        {
            Monitor.Exit(gate);
        }
    }

    [Job(Copies = 2)]
    int Take()
    {
        foreach (int number in Taken())
        {
            if (number % 2 == 1) return number;
        }

        return -1;
    }
}

/// <summary>Numbers that a library goes through, in one step with what it does.</summary>
public partial class SummedNumbers
{
    int next;

    IEnumerable<int> Taken()
    {
        for (int i = 0; i < 2; i++) yield return next++;
    }

    [Job(Copies = 2)] int Take() => Taken().Sum();
}
