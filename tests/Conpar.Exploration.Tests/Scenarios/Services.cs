namespace Conpar.Exploration.Scenarios;

/// <summary>Begins, and goes on in the background, what those who inherit it do.</summary>
public abstract class Service
{
    Task running = Task.CompletedTask;

    public Task Start()
    {
        running = Run();
        return Task.CompletedTask;
    }

    public Task Stop() => running;

    protected abstract Task Run();
}

public class Refill : Service
{
    public int Tokens { get; set; } = 1;

    protected override async Task Run()
    {
        await Task.Yield();
        Tokens = 2;
    }
}

/// <summary>What the setup starts is known by its base only.</summary>
public partial class TakenBesideARefill
{
    readonly Refill bucket = new();

    [Setup] Task Start() => bucket.Start();

    [Job] void Take() => bucket.Tokens--;

    [Check]
    async Task<int> Left()
    {
        await bucket.Stop();
        return bucket.Tokens;
    }
}

/// <summary>The same as a private class of the scenario.</summary>
public partial class TakenBesideAPrivateRefill
{
    readonly Bucket<int> bucket = new();

    class Bucket<T>
    {
        public Bucket() => Refilled = Task.Run(() => Tokens = 2);

        public int Tokens { get; set; } = 1;

        public Task Refilled { get; }
    }

    [Job] void Take() => bucket.Tokens--;

    [Check]
    async Task<int> Left()
    {
        await bucket.Refilled;
        return bucket.Tokens;
    }
}
