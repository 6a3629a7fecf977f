namespace Conpar.Exploration.KnownBugs;

/// <summary>etcd#6873: stopping waits under the lock that the one it waits for needs.</summary>
public partial class Etcd6873
{
    readonly Lock gate = new();
    readonly SemaphoreSlim ended = new(0);

    [Job]
    void Coalesce()
    {
        lock (gate)
        {
        }

        ended.Release();
    }

    [Job]
    void Stop()
    {
        lock (gate) ended.Wait();
    }
}

public partial class Etcd6873Repaired
{
    readonly Lock gate = new();
    readonly SemaphoreSlim ended = new(0);

    [Job]
    void Coalesce()
    {
        lock (gate)
        {
        }

        ended.Release();
    }

    [Job]
    void Stop()
    {
        ended.Wait();
        lock (gate)
        {
        }
    }
}
