namespace Conpar.Cooperation.Tests.Scenarios;

/// <summary>Tasks that are started, continued and made by hand run as jobs, with the library's own options and exceptions.</summary>
public partial class StartedTasks
{
    int total;

    [Job]
    void Synchronously()
    {
        Task first = Task.Factory.StartNew(() => Add(1));
        Task<int> second = Task.Factory.StartNew(state => { Add((int)state!); return total; }, 2, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        Task<int> third = Task<int>.Factory.StartNew(() => { Thread.Sleep(2); return 7; });
        Task cold = new(() => Add(4));
        Assert.Equal(TaskStatus.Created, cold.Status);
        cold.Start();
        Task here = new(() => Add(8));
        here.RunSynchronously();
        Assert.True(here.IsCompletedSuccessfully);
        Task.WaitAll(first, second, cold);
        Assert.Equal(15, total);
        Assert.Equal(7, third.Result);
        Task failing = Task.Factory.StartNew(() => { Thread.Sleep(1); throw new InvalidDataException("started"); });
        AggregateException thrown = Assert.Throws<AggregateException>(() => failing.Wait());
        Assert.IsType<InvalidDataException>(thrown.InnerException);
        Task cancelled = Task.Factory.StartNew(() => { }, new CancellationToken(canceled: true));
        Assert.Throws<AggregateException>(() => cancelled.Wait());
        Assert.True(cancelled.IsCanceled);
    }

    [Job]
    async Task Asynchronously()
    {
        Task<Task<int>> nested = Task.Factory.StartNew(async () => { await Task.Delay(3); return 5; });
        Assert.Equal(5, await await nested);
        Assert.Equal(6, await Task.Factory.StartNew(async () => { await Task.Yield(); return 6; }).Unwrap());
    }

    void Add(int value)
    {
        Thread.Sleep(1);
        Interlocked.Add(ref total, value);
    }
}

/// <summary>Continuations run as jobs when what they continue has ended as they ask.</summary>
public partial class ContinuedTasks
{
    readonly List<string> order = [];

    [Job]
    async Task Continues()
    {
        Task<int> first = Task.Run(async () => { await Task.Delay(2); Note("first"); return 3; });
        Task<int> second = first.ContinueWith(ended => { Thread.Sleep(1); Note("second"); return ended.Result * 2; });
        Task third = second.ContinueWith((ended, state) => Note($"third {ended.Result} {state}"), "state");
        Task never = first.ContinueWith(_ => Note("never"), TaskContinuationOptions.OnlyOnFaulted);
        await third;
        Assert.Equal(6, second.Result);
        await Assert.ThrowsAsync<TaskCanceledException>(() => never);
        Task failing = Task.Run(() => { Thread.Sleep(1); throw new InvalidDataException("failed"); });
        string message = await failing.ContinueWith(ended => ended.Exception!.InnerException!.Message, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        Assert.Equal("failed", message);
    }

    void Note(string text)
    {
        lock (order) order.Add(text);
    }

    [Check]
    bool InOrder() => string.Join(", ", order) == "first, second, third 6 state";
}

/// <summary>A promise that one job keeps and others wait for, synchronously or not.</summary>
public partial class Promises
{
    readonly TaskCompletionSource<int> value = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly TaskCompletionSource failed = new(), cancelled = new();
    int seen;

    [Job(Copies = 2)]
    async Task Awaits()
    {
        Interlocked.Add(ref seen, await value.Task);
        try { await failed.Task; Assert.Fail("it failed"); } catch (InvalidDataException) { }
        try { await cancelled.Task; Assert.Fail("it was cancelled"); } catch (TaskCanceledException) { }
    }

    [Job]
    void Waits()
    {
        Interlocked.Add(ref seen, value.Task.Result);
        Assert.Throws<AggregateException>(() => failed.Task.Wait());
        Assert.Throws<AggregateException>(() => cancelled.Task.Wait());
    }

    [Job]
    void Keeps()
    {
        Thread.Sleep(3);
        value.SetResult(2);
        Assert.False(value.TrySetResult(3));
        Assert.Throws<InvalidOperationException>(() => value.SetResult(4));
        Thread.Sleep(1);
        failed.SetException(new InvalidDataException());
        Assert.True(cancelled.TrySetCanceled());
    }

    [Check]
    bool AllSaw() => seen == 6;
}

/// <summary>Waits for tasks end in time, or throw.</summary>
public partial class ImpatientAwaits
{
    readonly TaskCompletionSource<int> later = new();
    readonly SemaphoreSlim gaveUp = new(0);
    readonly CancellationTokenSource cancel = new();

    [Job]
    async Task Awaits()
    {
        await Assert.ThrowsAsync<TimeoutException>(async () => await later.Task.WaitAsync(TimeSpan.FromMilliseconds(5)));
        Task<int> kept = later.Task.WaitAsync(TimeSpan.FromMilliseconds(5), CancellationToken.None);
        await Assert.ThrowsAsync<TimeoutException>(async () => await kept);
        cancel.CancelAfter(5);
        await Assert.ThrowsAsync<TaskCanceledException>(async () => await later.Task.WaitAsync(cancel.Token));
        gaveUp.Release();
        Assert.Equal(9, await later.Task.WaitAsync(TimeSpan.FromSeconds(10)));
        Assert.Equal(9, await later.Task.WaitAsync(TimeSpan.Zero));
    }

    [Job]
    async Task Completes()
    {
        await gaveUp.WaitAsync();
        await Task.Delay(5);
        later.SetResult(9);
    }
}
