using System.Diagnostics;

namespace Conpar.Cooperation.Tests.Scenarios;

/// <summary>A token is cancelled when its delay is over, not before, and not where the delay was taken back.</summary>
public partial class CancellationDelays
{
    [Job]
    async Task Cancels()
    {
        using CancellationTokenSource soon = new(300), never = new(TimeSpan.FromMilliseconds(200));
        never.CancelAfter(Timeout.Infinite);
        int called = 0;
        using CancellationTokenRegistration registration = soon.Token.Register(() => { Thread.Sleep(1); called++; });
        Assert.False(soon.IsCancellationRequested);
        await Assert.ThrowsAsync<TaskCanceledException>(async () => await Task.Delay(10_000, soon.Token));
        await Task.Delay(20);
        Assert.Equal(1, called);
        Assert.False(never.IsCancellationRequested);
        await never.CancelAsync();
        Assert.True(never.IsCancellationRequested);
    }

    [Job]
    void Polls()
    {
        using CancellationTokenSource source = new();
        source.CancelAfter(5);
        while (!source.IsCancellationRequested) Thread.Yield();
    }
}

/// <summary>A periodic timer ticks at its times; ticks that nobody waited for are one.</summary>
public partial class PeriodicTicks
{
    readonly PeriodicTimer fromTheStart = new(TimeSpan.FromMilliseconds(20));
    int ticks;

    [Job]
    async Task Ticks()
    {
        using PeriodicTimer timer = new(TimeSpan.FromMilliseconds(20));
        for (int i = 0; i < 3; i++)
        {
            Assert.True(await timer.WaitForNextTickAsync());
            ticks++;
        }

        await Task.Delay(70);
        ValueTask<bool> at = timer.WaitForNextTickAsync();
        Assert.True(at.IsCompleted && await at);
        using CancellationTokenSource cancel = new();
        using PeriodicTimer rare = new(TimeSpan.FromMinutes(1));
        ValueTask<bool> waiting = rare.WaitForNextTickAsync(cancel.Token);
        cancel.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await waiting);
        timer.Dispose();
        Assert.False(await timer.WaitForNextTickAsync());
    }

    [Job]
    async Task TicksFromTheStart() => Assert.True(await fromTheStart.WaitForNextTickAsync());

    [Check]
    bool Three() => ticks == 3;
}

/// <summary>A timer calls after its time, and then again and again until it is changed.</summary>
public partial class TimerCalls
{
    readonly CountdownEvent calls = new(3);
    readonly ManualResetEventSlim once = new();
    int extra;

    [Job]
    void Sets()
    {
        using Timer timer = new(state => { if (!((CountdownEvent)state!).IsSet) calls.Signal(); }, calls, 5, 5);
        calls.Wait();
        Assert.True(timer.Change(Timeout.Infinite, Timeout.Infinite));
        Timer single = new(_ => once.Set());
        Assert.False(once.Wait(10));
        single.Change(TimeSpan.FromMilliseconds(5), Timeout.InfiniteTimeSpan);
        once.Wait();
        single.Dispose();
        Timer stopped = new(_ => extra++, null, 100, 100);
        stopped.Dispose();
        Thread.Sleep(150);
        Assert.Equal(0, extra);
    }
}

/// <summary>What tells the time agrees with what passes it.</summary>
public partial class ClocksThatAgree
{
    [Job]
    void Measures()
    {
        DateTime began = DateTime.UtcNow;
        DateTimeOffset offset = DateTimeOffset.UtcNow;
        long ticks = Environment.TickCount64, stamp = Stopwatch.GetTimestamp();
        Stopwatch watch = Stopwatch.StartNew();
        Thread.Sleep(50);
        watch.Stop();
        Assert.InRange(watch.ElapsedMilliseconds, 49, 5_000);
        Assert.InRange((DateTime.UtcNow - began).TotalMilliseconds, 49, 5_000);
        Assert.InRange((DateTimeOffset.Now - offset).TotalMilliseconds, 49, 5_000);
        Assert.InRange(Environment.TickCount64 - ticks, 30, 5_000);
        Assert.InRange(Stopwatch.GetElapsedTime(stamp).TotalMilliseconds, 49, 5_000);
        Assert.InRange((TimeProvider.System.GetUtcNow() - offset).TotalMilliseconds, 49, 5_000);
        TimeSpan once = watch.Elapsed;
        Thread.Sleep(2);
        Assert.Equal(once, watch.Elapsed);
        watch.Restart();
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5) && watch.IsRunning);
    }

    [Job]
    string Chance() => $"{Guid.NewGuid() != Guid.NewGuid()} {Random.Shared.Next(5) < 5} {new Random().Next(5) < 5} {DateTime.Now > DateTime.MinValue}";
}
