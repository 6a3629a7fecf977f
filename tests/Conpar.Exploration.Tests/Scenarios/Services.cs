using System.Diagnostics.CodeAnalysis;

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

public class Named
{
    public required string Name { get; init; }

    public Named? Next { get; init; }
}

/// <summary>Its constructor sets what only constructors and initializers may, of its base and of another object.</summary>
public class NamedLoop : Named
{
    [SetsRequiredMembers]
    public NamedLoop(string name)
    {
        Name = name;
        Next = new Named { Name = "next" };
        Ended = Task.Run(() => Ends = true);
    }

    public bool Ends { get; private set; }

    public Task Ended { get; }
}

public partial class NamedBeforeTheJobs
{
    readonly NamedLoop loop = new("first");

    [Job] string Names() => loop.Name + loop.Next!.Name;

    [Job] bool HasEnded() => loop.Ends;
}
