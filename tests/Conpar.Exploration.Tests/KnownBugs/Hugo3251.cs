namespace Conpar.Exploration.KnownBugs;

/// <summary>hugo#3251: a lock is let go under another one that its holder needs.</summary>
public partial class Hugo3251
{
    readonly Lock map = new();
    readonly SemaphoreSlim url = new(1);

    [Job(Copies = 2)]
    void Get()
    {
        lock (map) url.Wait();
        lock (map) url.Release();
    }
}

public partial class Hugo3251Repaired
{
    readonly Lock map = new();
    readonly SemaphoreSlim url = new(1);

    [Job(Copies = 2)]
    void Get()
    {
        lock (map)
        {
            url.Wait();
            url.Release();
        }
    }
}
