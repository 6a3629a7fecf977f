using Conpar.Cooperation;
using Conpar.Scheduling;
using Conpar.Tests.Support;
using Conpar.Tracing;

namespace Conpar.Tests.Cooperation;

/// <summary>The semaphore keeps its own count and its own exceptions; jobs wait for it in turns or for real.</summary>
public sealed class SemaphoreTests
{
    [Theory, MemberData(nameof(EachLane.Both), MemberType = typeof(EachLane))]
    public void NoMoreJobsThanItsCountAreInside(string lane)
    {
        SemaphoreSlim semaphore = new(2);
        int inside = 0, most = 0;
        Run run = new Jobs().AddBlocking("J", job =>
        {
            for (int i = 0; i < 20; i++)
            {
                Semaphores.Wait(job, -1, semaphore).Block();
                int now = Interlocked.Increment(ref inside);
                InterlockedMax(ref most, now);
                Probes.Step(job, -1, "inside").Block();
                Interlocked.Decrement(ref inside);
                Semaphores.Release(job, -1, semaphore).Block();
            }
        }, copies: 6).In(lane).Ended();

        Assert.InRange(most, 1, 2);
        Assert.Equal(2, semaphore.CurrentCount);
        Assert.Equal(120, run.Events.Count(e => e.Kind == EventKind.Acquire && e.Duration >= TimeSpan.Zero));
    }

    [Theory, MemberData(nameof(EachLane.Both), MemberType = typeof(EachLane))]
    public void AsynchronousJobsWaitWithoutAThread(string lane)
    {
        SemaphoreSlim semaphore = new(1);
        int total = 0;
        Run run = new Jobs().AddAsync(
            "J",
            async job => { await Semaphores.WaitAwaited(job, -1, semaphore); total++; await Tasks.DelayAwaited(job, -1, 1); await Semaphores.Release(job, -1, semaphore); },
            async job => { await Semaphores.WaitAwaited(job, -1, semaphore); total++; await Tasks.DelayAwaited(job, -1, 1); Semaphores.Release(job, -1, semaphore).Block(); },
            copies: 50).In(lane).Ended();

        Assert.Equal(50, total);
        Assert.Equal(["start J#7", "acquire", "sleep", "release", "end"], run.Of("J#7"));
    }

    [Theory, MemberData(nameof(EachLane.Both), MemberType = typeof(EachLane))]
    public void TimeoutsAndCancellation(string lane)
    {
        SemaphoreSlim semaphore = new(0, 1);
        using CancellationTokenSource cancelled = new(), later = new();
        cancelled.Cancel();
        bool waits = false;
        Run run = new Jobs()
            .AddBlocking("J", job =>
            {
                Assert.False(Semaphores.Wait(job, -1, semaphore, 0).Block());
                Assert.False(Semaphores.Wait(job, -1, semaphore, TimeSpan.FromMilliseconds(10)).Block());
                Assert.ThrowsAny<OperationCanceledException>(() => Semaphores.Wait(job, -1, semaphore, cancelled.Token).Block());
                Volatile.Write(ref waits, true);
                Assert.ThrowsAny<OperationCanceledException>(() => Semaphores.Wait(job, -1, semaphore, later.Token).Block());
                Assert.Throws<ArgumentOutOfRangeException>(() => Semaphores.Wait(job, -1, semaphore, -2).Block());
                Assert.Throws<ArgumentOutOfRangeException>(() => Semaphores.Release(job, -1, semaphore, 0).Block());
                Assert.Equal(0, Semaphores.Release(job, -1, semaphore).Block());
                Assert.Throws<SemaphoreFullException>(() => Semaphores.Release(job, -1, semaphore).Block());
            })
            .AddBlocking("Cancels", job =>
            {
                do Threads.Sleep(job, -1, 100).Block();
                while (!Volatile.Read(ref waits));
                Threads.Sleep(job, -1, 100).Block();
                later.Cancel();
            })
            .In(lane).Ended();

        Assert.Equal(["start J", "wait", "wait", "wait", "release", "end"], run.Of("J"));
    }

    [Fact]
    public void AReleaseWakesAsManyAsItReleases()
    {
        SemaphoreSlim semaphore = new(0);
        Run run = new Jobs()
            .Add("Waits", async job => { await Semaphores.Wait(job, -1, semaphore); await Output.WriteLine(job, -1, "through"); }, copies: 3)
            .Add("Releases", async job => { await Semaphores.Release(job, -1, semaphore, 2); await Threads.Sleep(job, -1, 5); await Semaphores.Release(job, -1, semaphore); })
            .Interleaved().Ended();

        Assert.Equal(["Waits#1 through", "Waits#2 through", "Waits#3 through"], run.Texts(EventKind.Output));
        Assert.Equal(TimeSpan.FromMilliseconds(5), run.Single("Waits#3", EventKind.Acquire).Duration);
    }

    [Theory, MemberData(nameof(EachLane.Both), MemberType = typeof(EachLane))]
    public void AKeptWaitIsATaskThatTheSemaphoreCompletes(string lane)
    {
        SemaphoreSlim semaphore = new(0);
        new Jobs()
            .AddAsync(
                "Waits",
                async job => { Task<bool> kept = Semaphores.WaitAsync(job, -1, semaphore, 10_000); Assert.True(await job.Awaiting(-1, kept)); },
                async job => { Task<bool> kept = Semaphores.WaitAsync(job, -1, semaphore, 10_000); Assert.True(await job.Awaiting(-1, kept)); })
            .AddBlocking("Releases", job => { Threads.Sleep(job, -1, 20).Block(); Semaphores.Release(job, -1, semaphore).Block(); })
            .In(lane).Ended();

        Assert.Equal(0, semaphore.CurrentCount);
    }

    static void InterlockedMax(ref int most, int value)
    {
        int seen;
        while ((seen = Volatile.Read(ref most)) < value) Interlocked.CompareExchange(ref most, value, seen);
    }
}
