using System.Threading.Channels;

namespace Conpar.Exploration.Primitives;

/// <summary>A loop that another job ends.</summary>
public partial class LoopUntilCancelled
{
    readonly CancellationTokenSource stop = new();

    [Job]
    int Count()
    {
        int count = 0;
        CancellationToken token = stop.Token;
        while (!token.IsCancellationRequested && count < 2) count++;
        return count;
    }

    [Job] void Stop() => stop.Cancel();
}

/// <summary>Work that may be cancelled before it begins, and one who waits for it as long as it may.</summary>
public partial class CancelledWork
{
    readonly CancellationTokenSource stop = new();

    [Job]
    async Task<string> Work()
    {
        Task<int> work = Task.Run(() => 42, stop.Token);
        try
        {
            await work.WaitAsync(stop.Token);
        }
        catch (OperationCanceledException)
        {
            return work.IsCanceled ? "not begun" : "not waited for";
        }

        return "done";
    }

    [Job] void Stop() => stop.Cancel();
}

/// <summary>A source that is linked with one that is cancelled, and one that nobody cancels.</summary>
public partial class LinkedTokens
{
    readonly CancellationTokenSource stop = new(), other = new();

    [Job]
    async Task<bool> Wait()
    {
        using CancellationTokenSource both = CancellationTokenSource.CreateLinkedTokenSource(stop.Token, other.Token);
        try
        {
            await Task.Delay(Timeout.Infinite, both.Token);
        }
        catch (TaskCanceledException)
        {
        }

        return stop.Token.IsCancellationRequested && !other.IsCancellationRequested;
    }

    [Job] void Stop() => stop.Cancel();
}

/// <summary>Work that takes shorter or longer than the time it has.</summary>
public partial class TimeForWork
{
    [Job, Arguments(5), Arguments(20)]
    async Task<bool> Work(int milliseconds)
    {
        using CancellationTokenSource stop = new(10);
        try
        {
            await Task.Delay(milliseconds, stop.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}

/// <summary>A consumer that is told to stop, whether or not there is more.</summary>
public partial class StoppedConsumer
{
    readonly Channel<int> channel = Channel.CreateUnbounded<int>();
    readonly CancellationTokenSource stop = new();

    [Job]
    async Task<int> Consume()
    {
        int sum = 0;
        try
        {
            await foreach (int item in channel.Reader.ReadAllAsync(stop.Token)) sum += item;
        }
        catch (OperationCanceledException)
        {
        }

        return sum;
    }

    [Job]
    void Produce()
    {
        channel.Writer.TryWrite(1);
        stop.Cancel();
    }
}

/// <summary>Nobody cancels, and nothing comes.</summary>
public partial class NeverCancelled
{
    readonly CancellationTokenSource stop = new();
    readonly ManualResetEventSlim ready = new();

    [Job] void Wait() => ready.Wait(stop.Token);
}

/// <summary>Gives more time than there was at first; the time before no longer counts.</summary>
public partial class MoreTime
{
    readonly CancellationTokenSource stop = new(10);

    [Job]
    async Task<bool> Work()
    {
        stop.CancelAfter(30);
        try
        {
            await Task.Delay(20, stop.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}

/// <summary>Uses a source again that may have cancelled.</summary>
public partial class SourceUsedAgain
{
    readonly CancellationTokenSource stop = new();

    [Job] void Stop() => stop.Cancel();

    [Job] bool Reset() => stop.TryReset();

    [Check] bool IsStopped() => stop.IsCancellationRequested;
}

/// <summary>Cancels on the pool: who waits is told when that has been done.</summary>
public partial class CancelledOnThePool
{
    readonly CancellationTokenSource stop = new();
    readonly SemaphoreSlim gate = new(0);

    [Job]
    async Task<bool> Stop()
    {
        Task stopping = stop.CancelAsync();
        bool isStopped = stop.IsCancellationRequested;
        await stopping;
        return isStopped;
    }

    [Job]
    async Task<bool> Enter()
    {
        try
        {
            await gate.WaitAsync(stop.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
