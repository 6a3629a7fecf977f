namespace Conpar.Exploration.KnownBugs;

/// <summary>lazy01_bad: the third job comes when the other two have been.</summary>
public partial class Lazy
{
    readonly Lock gate = new();
    int data;

    [Job]
    void One()
    {
        lock (gate) data++;
    }

    [Job]
    void Two()
    {
        lock (gate) data += 2;
    }

    [Job]
    void Three()
    {
        lock (gate)
        {
            if (data >= 3) throw new InvalidOperationException("too late");
        }
    }
}

public partial class LazyRepaired
{
    readonly Lock gate = new();
    int data;

    [Job]
    void One()
    {
        lock (gate) data++;
    }

    [Job]
    void Two()
    {
        lock (gate) data += 2;
    }

    [Job]
    void Three()
    {
        lock (gate)
        {
            if (data > 3) throw new InvalidOperationException("too late");
        }
    }
}
