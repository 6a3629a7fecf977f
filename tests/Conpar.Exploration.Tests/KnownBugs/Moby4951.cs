namespace Conpar.Exploration.KnownBugs;

/// <summary>moby#4951: a lock is let go and taken again in another order.</summary>
public partial class Moby4951
{
    readonly SemaphoreSlim devices = new(1), info = new(1);

    [Job]
    async Task Delete()
    {
        await devices.WaitAsync();
        await info.WaitAsync();
        devices.Release();
        await devices.WaitAsync();
        info.Release();
        devices.Release();
    }

    [Job]
    async Task Remove()
    {
        await devices.WaitAsync();
        await info.WaitAsync();
        info.Release();
        devices.Release();
    }
}

public partial class Moby4951Repaired
{
    readonly SemaphoreSlim devices = new(1), info = new(1);

    [Job(Copies = 2)]
    async Task Remove()
    {
        await devices.WaitAsync();
        await info.WaitAsync();
        info.Release();
        devices.Release();
    }
}
