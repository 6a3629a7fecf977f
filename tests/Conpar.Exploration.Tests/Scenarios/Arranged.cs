namespace Conpar.Exploration.Scenarios;

/// <summary>What loads for others; it knows nothing of jobs.</summary>
class Loader(Func<int, Task<int>> load)
{
    public async Task<int> Get(int key) => await load(key);
}

/// <summary>Jobs that run what the setup made: an asynchronous lambda that counts, and waits in between.</summary>
public partial class ArrangedByLambda
{
    Loader loader = null!;
    int loads;

    [Setup]
    void Open() => loader = new(async key =>
    {
        int before = loads;
        await Task.Delay(key);
        loads = before + 1;
        return key;
    });

    [Job(Copies = 2)] async Task<int> Load() => await loader.Get(5);

    [Check] bool Both() => loads == 2;
}

/// <summary>The same with a method's name.</summary>
public partial class ArrangedByName
{
    Loader loader = null!;
    int loads;

    [Setup] void Open() => loader = new(Load);

    async Task<int> Load(int key)
    {
        int before = loads;
        await Task.Yield();
        loads = before + 1;
        return key;
    }

    [Job(Copies = 2)] async Task<int> Get() => await loader.Get(5);

    [Check] bool Both() => loads == 2;
}

/// <summary>Each run of the setup has a variable of its own, which both jobs use under a lock.</summary>
public partial class ArrangedWithAVariable
{
    readonly SemaphoreSlim gate = new(1);
    Func<Task<int>> next = null!;

    [Setup]
    async Task Open()
    {
        await Task.Yield();
        int count = 0;
        next = async () =>
        {
            await gate.WaitAsync();
            int given = ++count;
            gate.Release();
            return given;
        };
    }

    [Job(Copies = 2)] async Task<int> Take() => await next();
}
