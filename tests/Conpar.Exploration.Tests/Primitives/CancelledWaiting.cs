using System.Threading.Channels;

namespace Conpar.Exploration.Primitives;

/// <summary>Leaves a gate that it may not have entered.</summary>
public partial class LeavesTooMuch
{
    readonly SemaphoreSlim gate = new(0, 1);
    readonly CancellationTokenSource stop = new();

    [Job]
    async Task Enter()
    {
        try
        {
            await gate.WaitAsync(stop.Token);
        }
        catch (OperationCanceledException)
        {
        }
        finally
        {
            gate.Release();
        }
    }

    [Job] void Open() => gate.Release();

    [Job] void Stop() => stop.Cancel();
}

/// <summary>The same when it knows.</summary>
public partial class LeavesWhatItEntered
{
    readonly SemaphoreSlim gate = new(0, 1);
    readonly CancellationTokenSource stop = new();

    [Job]
    async Task<bool> Enter()
    {
        try
        {
            await gate.WaitAsync(stop.Token);
        }
        catch (OperationCanceledException)
        {
            return false;
        }

        gate.Release();
        return true;
    }

    [Job] void Open() => gate.Release();

    [Job] void Stop() => stop.Cancel();
}

/// <summary>What comes after a cancellation does not reach who waited.</summary>
public partial class TooLateForIt
{
    readonly Channel<int> channel = Channel.CreateUnbounded<int>();
    readonly CancellationTokenSource stop = new();

    [Job]
    async Task<int> Read()
    {
        try
        {
            return await channel.Reader.ReadAsync(stop.Token);
        }
        catch (OperationCanceledException)
        {
            return 0;
        }
    }

    [Job]
    void Write()
    {
        stop.Cancel();
        channel.Writer.TryWrite(5);
    }
}

/// <summary>Waits for work, a delay and the first of them, until it is cancelled.</summary>
public partial class CancelledWaits
{
    readonly CancellationTokenSource stop = new();

    [Job]
    async Task<string> Wait()
    {
        Task work = Task.Run(() => { });
        bool worked = true, delayed = true;
        try
        {
            await work.WaitAsync(stop.Token);
        }
        catch (OperationCanceledException)
        {
            worked = false;
        }

        try
        {
            await Task.Delay(Timeout.Infinite, stop.Token);
        }
        catch (OperationCanceledException)
        {
            delayed = false;
        }

        return $"{worked} {delayed}";
    }

    [Job] void Stop() => stop.Cancel();
}
