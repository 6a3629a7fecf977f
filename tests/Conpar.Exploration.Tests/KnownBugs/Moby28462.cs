namespace Conpar.Exploration.KnownBugs;

/// <summary>moby#28462: a lock is held while it waits for a hand-over that needs the lock; the channel is a semaphore.</summary>
public partial class Moby28462
{
    readonly Lock gate = new();
    readonly SemaphoreSlim stop = new(0);
    bool done;

    [Job]
    void Monitor()
    {
        lock (gate)
        {
            if (done) return;
        }

        lock (gate) done = true;
        stop.Wait();
    }

    [Job]
    void Close()
    {
        lock (gate)
        {
            if (!done) return;
        }

        stop.Release();
    }
}

public partial class Moby28462Repaired
{
    readonly Lock gate = new();
    readonly SemaphoreSlim stop = new(0);
    bool done;

    [Job]
    void Monitor()
    {
        lock (gate)
        {
            if (done) return;
            done = true;
        }

        stop.Wait();
    }

    [Job]
    void Close()
    {
        lock (gate) done = true;
        stop.Release();
    }
}
