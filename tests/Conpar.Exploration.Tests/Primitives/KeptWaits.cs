namespace Conpar.Exploration.Primitives;

/// <summary>A method that hands on the task of a wait.</summary>
public partial class HandedOnWait
{
    readonly SemaphoreSlim gate = new(1);
    int count;

    Task EnterAsync(CancellationToken cancel = default) => gate.WaitAsync(cancel);

    [Job(Copies = 2)]
    async Task Count()
    {
        await EnterAsync();
        count++;
        gate.Release();
    }

    [Check] bool All() => count == 2;
}

/// <summary>Waits that are made at once, and awaited later: what is free is taken where the method is called.</summary>
public partial class WaitsForLater
{
    readonly SemaphoreSlim gate = new(1);

    [Job]
    async Task<string> Wait()
    {
        Task first = gate.WaitAsync();
        Task<bool> second = gate.WaitAsync(Timeout.Infinite, default);
        string before = $"{first.IsCompleted} {second.IsCompleted}";
        gate.Release();
        return $"{before} {await second}";
    }
}

/// <summary>One of them is given up.</summary>
public partial class CancelledForLater
{
    readonly SemaphoreSlim gate = new(0);
    readonly CancellationTokenSource stop = new();

    [Job]
    async Task<string> Wait()
    {
        Task waiting = gate.WaitAsync(stop.Token);
        stop.Cancel();
        try
        {
            await waiting;
            return "entered";
        }
        catch (OperationCanceledException)
        {
            return waiting.IsCanceled ? "cancelled" : "faulted";
        }
    }
}

/// <summary>Another may take the gate between the call and its wait: the caller goes on all the same, and lets that one go on.</summary>
public partial class LetsTheOtherGoOn
{
    readonly SemaphoreSlim gate = new(1, 1), other = new(0);

    [Job]
    async Task Keep()
    {
        Task entered = gate.WaitAsync();
        other.Release();
        await entered;
        gate.Release();
    }

    [Job]
    async Task Hold()
    {
        await gate.WaitAsync();
        await other.WaitAsync();
        gate.Release();
    }
}
