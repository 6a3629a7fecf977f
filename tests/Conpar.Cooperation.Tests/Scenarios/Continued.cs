namespace Conpar.Cooperation.Tests.Scenarios;

/// <summary>What continues several tasks is a job, begun when they have ended.</summary>
public partial class ContinuedWholes
{
    [Job]
    async Task Continues()
    {
        int ended = 0;
        Task<int>[] parts = [Part(3), Part(1), Part(2)];
        Task<int> all = Task.Factory.ContinueWhenAll(parts, tasks => { Thread.Sleep(1); Assert.Equal(3, ended); return tasks.Sum(task => task.Result); });
        Task<int> any = Task.Factory.ContinueWhenAny(parts, task => { Thread.Yield(); Assert.True(task.IsCompleted); return task.Result; }, TaskContinuationOptions.LongRunning);
        Task plain = Task.Factory.ContinueWhenAll([all, any], tasks => Assert.Equal(2, tasks.Count(task => task.IsCompletedSuccessfully)));
        Task<string> named = Task<string>.Factory.ContinueWhenAll([plain], tasks => $"{tasks.Length} of {ended}", CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        Assert.Equal("1 of 3", await named);
        Assert.Equal(6, await all);
        Assert.InRange(await any, 1, 3);
        Assert.Equal("first", await new TaskFactory<string>().ContinueWhenAny([plain], _ => "first"));
        Task never = Task.Factory.ContinueWhenAll(parts, _ => Assert.Fail("it was cancelled"), new CancellationToken(canceled: true));
        await Assert.ThrowsAsync<TaskCanceledException>(() => never);
        await Assert.ThrowsAsync<ArgumentException>(() => Task.Factory.ContinueWhenAll([], _ => { }));

        Task<int> Part(int milliseconds) => Task.Run(() => { Thread.Sleep(milliseconds); Interlocked.Increment(ref ended); return milliseconds; });
    }
}

/// <summary>Tasks come one after another as they end, each once, failed ones too.</summary>
public partial class EachAsItEnds
{
    readonly TaskCompletionSource<int> promise = new();
    readonly SemaphoreSlim seen = new(0);

    [Job]
    async Task Awaits()
    {
        List<int> order = [];
        Task<int> failing = Task.Run(async () => { await Task.Delay(50); return seen is null ? 1 : throw new InvalidDataException(); });
        Task<int>[] tasks = [Later(90), promise.Task, Later(10), Later(10), failing, Task.FromResult(0)];
        await foreach (Task<int> task in Task.WhenEach([.. tasks, tasks[0]]))
        {
            Assert.True(task.IsCompleted);
            if (task == failing) continue;
            order.Add(task.Result);
            if (task.Result == 10) seen.Release();
        }

        Assert.Equal(0, order[0]);
        Assert.Equal([0, 5, 10, 10, 90], order.Order());
        Assert.Equal(90, order[^1]);

        int count = 0;
        await foreach (Task task in Task.WhenEach(tasks[0], Task.Delay(1))) { await Task.WhenAny(task); count++; }
        Assert.Equal(2, count);
        using CancellationTokenSource cancel = new(5);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => { await foreach (Task _ in Task.WhenEach([new TaskCompletionSource().Task]).WithCancellation(cancel.Token)) Assert.Fail("nothing ends"); });
    }

    static Task<int> Later(int milliseconds) => Task.Run(async () => { await Task.Delay(milliseconds); return milliseconds; });

    [Job]
    void Keeps()
    {
        seen.Wait();
        seen.Wait();
        promise.SetResult(5);
    }
}

/// <summary>A provider's timer calls on the lane's clock until it is changed or disposed of.</summary>
public partial class ProvidersTimers
{
    int calls;

    [Job]
    async Task Ticks()
    {
        using SemaphoreSlim called = new(0);
        ITimer timer = TimeProvider.System.CreateTimer(state => { Assert.Equal("state", state); Interlocked.Increment(ref calls); called.Release(); }, "state", TimeSpan.FromMilliseconds(2), TimeSpan.FromMilliseconds(3));
        await called.WaitAsync();
        await called.WaitAsync();
        Assert.True(timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan));
        await Task.Delay(20);
        int before = calls;
        await Task.Delay(20);
        Assert.Equal(before, calls);
        Assert.True(timer.Change(TimeSpan.Zero, Timeout.InfiniteTimeSpan));
        while (calls == before) await Task.Delay(1);
        await timer.DisposeAsync();
    }

    [Check]
    bool Called() => calls >= 3;
}
