using Conpar.Cooperation;
using Conpar.Tests.Support;
using Conpar.Tracing;

namespace Conpar.Tests.Lanes;

/// <summary>Parallel jobs really run at the same time.</summary>
public sealed class ParallelTests
{
    [Fact]
    public void AllOfThemAreThereAtOnce()
    {
        using Barrier meeting = new(5);

        Run run = new Jobs()
            .AddBlocking("Thread", _ => meeting.SignalAndWait(), copies: 3)
            .AddAsync("Pool", null!, async job => { await Task.Yield(); meeting.SignalAndWait(); }, copies: 2)
            .Parallel().Ended();

        Assert.Equal(5, run.Events.Where(e => e.Kind == EventKind.Start).Select(e => e.Job).Distinct().Count());
    }

    [Fact]
    public void AsynchronousJobsThatBlockDoNotStarve()
    {
        using CountdownEvent all = new(40);

        new Jobs().AddAsync("J", null!, job => { all.Signal(); all.Wait(); return Task.CompletedTask; }, copies: 40).Parallel().Ended();

        Assert.True(all.IsSet);
    }

    [Fact]
    public void TenThousandJobsOfOneStep()
    {
        Run run = new Jobs().AddBlocking("J", job => Probes.Step(job, -1, "one").Block(), copies: 10_000).Parallel(TimeSpan.FromSeconds(60)).Ended();

        Assert.Equal(10_000, run.Texts(EventKind.Step).Distinct().Count());
        Assert.All(run.Events.GroupBy(e => e.Job), job => Assert.Equal([EventKind.Start, EventKind.Step, EventKind.End], job.OrderBy(e => e.Sequence).Select(e => e.Kind)));
    }

    [Fact]
    public void TenThousandAsynchronousJobs()
    {
        Run run = new Jobs().AddAsync("J", null!, async job => await Tasks.DelayAwaited(job, -1, 1), copies: 10_000).Parallel(TimeSpan.FromSeconds(60)).Ended();

        Assert.Equal(10_000, run.Texts(EventKind.End).Count());
    }

    [Fact]
    public void OneJobOfTenThousandSteps()
    {
        Run run = new Jobs().AddBlocking("J", job => { for (int i = 0; i < 10_000; i++) Probes.Step(job, -1, "s", i).Block(); }).Parallel().Ended();

        Assert.Equal(Enumerable.Range(0, 10_000).Select(i => $"J s = {i}"), run.Texts(EventKind.Step));
    }

    [Fact]
    public void AnExceptionEndsItsJobOnly()
    {
        Run run = new Jobs()
            .AddBlocking("Fails", _ => throw new InvalidOperationException("no such account"))
            .AddAsync("FailsToo", null!, async _ => { await Task.Yield(); throw new FormatException("bad"); })
            .AddBlocking("Goes", job => Probes.Step(job, -1, "on").Block())
            .Parallel();

        Assert.Null(run.Aborted);
        Assert.Equal(["start Fails", "throw System.InvalidOperationException: no such account", "end"], run.Of("Fails"));
        Assert.Equal(["start FailsToo", "throw System.FormatException: bad", "end"], run.Of("FailsToo"));
        Assert.Equal(["start Goes", "step on", "end"], run.Of("Goes"));
    }

    [Fact]
    public void AJobThatMovesBetweenThreadsKeepsItsOrder()
    {
        Run run = new Jobs().AddAsync("J", null!, async job =>
        {
            for (int i = 0; i < 200; i++)
            {
                Probes.Step(job, -1, "s", i).Block();
                await Task.Delay(i % 10 == 0 ? 1 : 0);
                await Task.Yield();
            }
        }, copies: 8).Parallel().Ended();

        foreach (string job in run.LaneRun.Trace.Jobs) Assert.Equal(["start " + job, .. Enumerable.Range(0, 200).Select(i => $"step s = {i}"), "end"], run.Of(job));
    }

    [Fact]
    public void ATooLongRunIsGivenUpAndSaysWhoWaits()
    {
        int site = SiteTable.Add("S.cs", [new(4, 1, "semaphore.Wait()")]);
        SemaphoreSlim semaphore = new(0);

        Run run = new Jobs().AddBlocking("J", job => Semaphores.Wait(job, site, semaphore).Block()).Parallel(TimeSpan.FromMilliseconds(300));

        Assert.Equal("no end within 0.3 s; J waits for `semaphore.Wait()` at S.cs:4", run.Aborted);
        semaphore.Release();
    }

    [Fact]
    public void ADelegateThatOtherCodeRunsOnManyThreadsTracesForItsJob()
    {
        Run run = new Jobs().AddBlocking(
            "J", _ => Parallel.For(0, 2_000, i => Probes.Step(Scheduling.Job.Current, -1, "p", i).Block())).Parallel().Ended();

        Assert.Equal(Enumerable.Range(0, 2_000), run.Of("J").Where(e => e.StartsWith("step", StringComparison.Ordinal)).Select(e => int.Parse(e.Split(' ')[^1])).Order());
    }
}
