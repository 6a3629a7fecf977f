namespace Conpar.Exploration.KnownBugs;

/// <summary>reorder_3_bad: a pair is written in two steps, and read between them.</summary>
public partial class Reorder
{
    volatile int a, b;

    [Job(Copies = 2)]
    void Write()
    {
        a = 1;
        b = -1;
    }

    [Job]
    void Verify()
    {
        int first = a, second = b;
        if (!(first == 0 && second == 0) && !(first == 1 && second == -1)) throw new InvalidOperationException("torn pair");
    }
}

public partial class ReorderRepaired
{
    readonly Lock gate = new();
    int a, b;

    [Job(Copies = 2)]
    void Write()
    {
        lock (gate)
        {
            a = 1;
            b = -1;
        }
    }

    [Job]
    void Verify()
    {
        lock (gate)
        {
            if (!(a == 0 && b == 0) && !(a == 1 && b == -1)) throw new InvalidOperationException("torn pair");
        }
    }
}
