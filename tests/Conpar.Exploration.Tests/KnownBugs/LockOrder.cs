namespace Conpar.Exploration.KnownBugs;

/// <summary>deadlock01_bad: nested locks in either order.</summary>
public partial class LockOrder
{
    readonly object first = new(), second = new();
    int count;

    [Job]
    void Forward()
    {
        lock (first)
        {
            lock (second) count++;
        }
    }

    [Job]
    void Backward()
    {
        lock (second)
        {
            lock (first) count--;
        }
    }
}

public partial class LockOrderRepaired
{
    readonly object first = new(), second = new();
    int count;

    [Job]
    void Forward()
    {
        lock (first)
        {
            lock (second) count++;
        }
    }

    [Job]
    void Backward()
    {
        lock (first)
        {
            lock (second) count--;
        }
    }
}
