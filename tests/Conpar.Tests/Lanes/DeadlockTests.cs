using Conpar.Cooperation;
using Conpar.Scheduling;
using Conpar.Tests.Support;
using Conpar.Tracing;

namespace Conpar.Tests.Lanes;

/// <summary>When every job waits and nothing can wake any, the lane ends at once and says who holds what and who waits where.</summary>
public sealed class DeadlockTests
{
    static readonly int sites = SiteTable.Add("/src/Locks.cs", [new(5, 9, "lock (first)"), new(6, 13, "lock (second)"), new(10, 9, "lock (second)"), new(11, 13, "lock (first)"), new(20, 5, "semaphore.Wait()")]);

    readonly object first = new(), second = new();

    static async JobTask Nested(Job job, object outer, int outerSite, object inner, int innerSite)
    {
        await Monitors.Enter(job, outerSite, outer);
        await Threads.Sleep(job, -1, 20);
        await Monitors.Enter(job, innerSite, inner);
        await Monitors.Exit(job, innerSite, inner);
        await Monitors.Exit(job, outerSite, outer);
    }

    Jobs Crossed => new Jobs()
        .Add("Up", job => Nested(job, first, sites, second, sites + 1), job => Nested(job, first, sites, second, sites + 1).Block())
        .Add("Down", job => Nested(job, second, sites + 2, first, sites + 3), job => Nested(job, second, sites + 2, first, sites + 3).Block());

    const string Report =
        "deadlock: Up waits for `lock (second)` at Locks.cs:6, held by Down since Locks.cs:10; Down waits for `lock (first)` at Locks.cs:11, held by Up since Locks.cs:5";

    [Fact]
    public void CrossedLocksInTurns()
    {
        Run run = Crossed.Interleaved();

        Assert.Equal(Report, run.Aborted);
        Assert.True(run.Single("Up", EventKind.Sleep).Duration > TimeSpan.Zero);
        Assert.Equal(["start Up", "acquire", "sleep", "acquire"], run.Of("Up"));
        Assert.True(run.Events.Last(e => e.Kind == EventKind.Acquire).Duration < TimeSpan.Zero);
    }

    [Fact]
    public void CrossedLocksOnTheRealClock() => Assert.Equal(Report, Crossed.Interleaved(virtualClock: false).Aborted);

    [Fact]
    public void CrossedLocksInCodeThatBlocksItsThread()
    {
        Jobs blocking = new Jobs()
            .AddBlocking("Up", job => Nested(job, first, sites, second, sites + 1).Block())
            .AddBlocking("Down", job => Nested(job, second, sites + 2, first, sites + 3).Block());

        Assert.Equal(Report, blocking.Interleaved().Aborted);
    }

    [Fact]
    public void CrossedLocksInParallel()
    {
        static void Body(Job job, object outer, int outerSite, object inner, int innerSite)
        {
            Monitors.Enter(job, outerSite, outer).Block();
            Threads.Sleep(job, -1, 50).Block();
            Monitors.Enter(job, innerSite, inner).Block();
        }

        Run run = new Jobs()
            .AddBlocking("Up", job => Body(job, first, sites, second, sites + 1))
            .AddBlocking("Down", job => Body(job, second, sites + 2, first, sites + 3))
            .Parallel();

        Assert.Equal(Report, run.Aborted);
    }

    [Fact]
    public void ASemaphoreThatNobodyReleases()
    {
        SemaphoreSlim semaphore = new(0);

        Run run = new Jobs().Add("J", async job => await Semaphores.Wait(job, sites + 4, semaphore)).Interleaved(virtualClock: false);

        Assert.Equal("deadlock: J waits for `semaphore.Wait()` at Locks.cs:20", run.Aborted);
    }

    [Fact]
    public void AKeptTaskOfASemaphoreThatNobodyReleases()
    {
        SemaphoreSlim semaphore = new(0);

        Run run = new Jobs().Add("J", async job => await job.Awaiting(sites, Semaphores.WaitAsync(job, sites + 4, semaphore))).Interleaved(virtualClock: false);

        Assert.Equal("deadlock: J waits for `lock (first)` at Locks.cs:5; a kept task waits for `semaphore.Wait()` at Locks.cs:20", run.Aborted);
    }

    [Fact]
    public void AJobThatWaitsForItsChildThatWaitsForIt()
    {
        Run run = new Jobs().Add("J", async job =>
        {
            await Monitors.Enter(job, sites, first);
            Task child = Tasks.Run(job, -1, interleaved: async own => await Monitors.Enter(own, sites + 3, first), parallel: new Action<Job>(_ => { }));
            await job.Awaiting(-1, child);
        }).Interleaved();

        Assert.Equal("deadlock: J waits for J.1 to end; J.1 waits for `lock (first)` at Locks.cs:11, held by J since Locks.cs:5", run.Aborted);
    }

    [Fact]
    public void APulseThatNobodyGives()
    {
        Run run = new Jobs().AddBlocking("J", job =>
        {
            Monitors.Enter(job, -1, first).Block();
            Monitors.Wait(job, sites, first).Block();
        }).Interleaved();

        Assert.StartsWith("deadlock: J waits for a pulse in `lock (first)` at Locks.cs:5", run.Aborted, StringComparison.Ordinal);
    }

    [Fact]
    public void WhoWaitsForSomethingOutsideIsNotInADeadlock()
    {
        TaskCompletionSource outside = new();
        new Thread(() => { Thread.Sleep(50); outside.SetResult(); }).Start();

        new Jobs()
            .Add("Outside", async job => { await Monitors.Enter(job, -1, first); await job.Awaiting(-1, outside.Task); await Monitors.Exit(job, -1, first); })
            .Add("Inside", async job => { await Monitors.Enter(job, -1, first); await Monitors.Exit(job, -1, first); })
            .Interleaved(virtualClock: false).Ended();
    }

    [Fact]
    public void ASleepWithoutEndIsWhatTheProgramSays()
    {
        Run run = new Jobs().Add("J", async job => await Threads.Sleep(job, sites, Timeout.Infinite)).Interleaved(timeout: TimeSpan.FromMilliseconds(100));

        Assert.Equal("no end within 0.1 s; J waits in a sleep at Locks.cs:5", run.Aborted);
    }
}
