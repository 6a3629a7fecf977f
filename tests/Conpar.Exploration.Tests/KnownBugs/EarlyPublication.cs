namespace Conpar.Exploration.KnownBugs;

/// <summary>A double-checked start says that it is done before it is.</summary>
public partial class EarlyPublication
{
    readonly Lock gate = new();
    volatile bool started;
    volatile int value;

    [Job(Copies = 2)]
    int Use()
    {
        if (!started)
        {
            lock (gate)
            {
                if (!started)
                {
                    started = true;
                    value = 42;
                }
            }
        }

        return value == 42 ? value : throw new InvalidOperationException("not yet started");
    }
}

public partial class EarlyPublicationRepaired
{
    readonly Lock gate = new();
    volatile bool started;
    volatile int value;

    [Job(Copies = 2)]
    int Use()
    {
        if (!started)
        {
            lock (gate)
            {
                if (!started)
                {
                    value = 42;
                    started = true;
                }
            }
        }

        return value == 42 ? value : throw new InvalidOperationException("not yet started");
    }
}
