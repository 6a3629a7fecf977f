namespace Conpar.Exploration.Scenarios;

/// <summary>Loads once what several ask for, if it remembers that it has begun to; by an asynchronous lambda that the scenario's constructor makes.</summary>
public class KeyedLoader(Func<int, Task<int>> load, bool remembers)
{
    readonly Lock gate = new();
    Task<int>? loading;

    public async Task<int> Get(int key)
    {
        Task<int> task;
        lock (gate) task = remembers ? loading ??= load(key) : load(key);
        return await task;
    }
}

public partial class LoadedOnce
{
    readonly KeyedLoader loader;
    int loads;

    public LoadedOnce() => loader = new(async key =>
    {
        await Task.Delay(10);
        return key + Interlocked.Increment(ref loads);
    }, remembers: true);

    [Job(Copies = 2)] Task<int> Get() => loader.Get(10);
}

public partial class LoadedEachTime
{
    readonly KeyedLoader loader;
    int loads;

    public LoadedEachTime() => loader = new(async key =>
    {
        await Task.Delay(10);
        return key + ++loads;
    }, remembers: false);

    [Job(Copies = 2)] Task<int> Get() => loader.Get(10);
}
