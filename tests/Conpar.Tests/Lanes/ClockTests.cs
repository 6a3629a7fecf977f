using Conpar.Cooperation;
using Conpar.Scheduling;
using Conpar.Tests.Support;
using Conpar.Tracing;

namespace Conpar.Tests.Lanes;

/// <summary>Under the virtual clock waits take no time, and everything happens in the order of its time.</summary>
public sealed class ClockTests
{
    static async JobTask Ticks(Job job, int milliseconds, int count)
    {
        for (int i = 1; i <= count; i++)
        {
            await Threads.Sleep(job, -1, milliseconds);
            await Output.WriteLine(job, -1, i);
        }
    }

    [Fact]
    public void SleepsAreInTheOrderOfTheirDeadlines()
    {
        Run run = new Jobs().Add("A", job => Ticks(job, 3_600_000, 2)).Add("B", job => Ticks(job, 2_000_000, 3)).Interleaved().Ended();

        Assert.Equal(["B 1", "A 1", "B 2", "B 3", "A 2"], run.Texts(EventKind.Output));
        Assert.Equal(TimeSpan.FromHours(2), run.LaneRun.Wall);
        Assert.Equal(TimeSpan.FromHours(1), run.Events.First(e => e.Kind == EventKind.Sleep).Duration);
    }

    [Fact]
    public void KeptDelaysAndTimeoutsJumpToo()
    {
        SemaphoreSlim semaphore = new(0);
        Run run = new Jobs()
            .Add("A", async job =>
            {
                Task late = Tasks.Delay(job, -1, TimeSpan.FromDays(2)), early = Tasks.Delay(job, -1, 5);
                Assert.Same(early, await Tasks.WhenAnyAwaited(job, -1, late, early));
                await job.Awaiting(-1, late);
            })
            .Add("B", async job => Assert.False(await Semaphores.Wait(job, -1, semaphore, TimeSpan.FromDays(1))))
            .Add("C", async job => { await Monitors.Enter(job, -1, semaphore); Assert.False(await Monitors.Wait(job, -1, semaphore, 1_000)); })
            .Interleaved().Ended();

        Assert.Equal(TimeSpan.FromDays(2), run.LaneRun.Wall);
    }

    [Fact]
    public void TheSameRunHasTheSameTraceEveryTime()
    {
        object gate = new();
        Run Once() => new Jobs().Add("J", async job =>
        {
            for (int i = 0; i < 5; i++)
            {
                await Monitors.Enter(job, -1, gate);
                await Tasks.DelayAwaited(job, -1, 3);
                await Probes.Step(job, -1, "step", i);
                await Monitors.Exit(job, -1, gate);
                await Tasks.WhenAllAwaited(job, -1, Tasks.Run(job, -1, interleaved: async child => await Threads.Sleep(child, -1, 7), parallel: new Action<Job>(_ => { })));
            }
        }, copies: 4).Interleaved().Ended();

        static IEnumerable<object> Shown(Run run) => run.Events.Select(e => (object)(e.Time, e.Job, e.Sequence, e.Kind, e.Text, e.Duration));

        Assert.Equal(Shown(Once()), Shown(Once()));
    }

    [Fact]
    public void OnTheRealClockASleeperIsWokenThoughOthersCompute()
    {
        bool woken = false;
        new Jobs()
            .Add("Sleeps", async job => { await Threads.Sleep(job, -1, 15); woken = true; })
            .AddBlocking("Computes", job => { while (!Volatile.Read(ref woken)) if (job.SliceExpired) job.Slice(); })
            .Add("Takes turns", async job => { while (!woken) await job.Turn(); })
            .Interleaved(virtualClock: false).Ended();

        Assert.True(woken);
    }

    [Theory]
    [InlineData(-2)]
    [InlineData(int.MinValue)]
    public void BadTimesAreRefusedAsByTheRealOnes(int milliseconds) => new Jobs().AddBlocking("J", job =>
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Threads.Sleep(job, -1, milliseconds).Block());
        Assert.Throws<ArgumentOutOfRangeException>(() => Threads.Sleep(job, -1, TimeSpan.FromMilliseconds(milliseconds)).Block());
        Assert.Throws<ArgumentOutOfRangeException>(() => { _ = Tasks.Delay(job, -1, milliseconds); });
        Assert.Throws<ArgumentOutOfRangeException>(() => Tasks.DelayAwaited(job, -1, TimeSpan.FromMilliseconds(milliseconds)).Block());
    }).Interleaved().Ended();

    [Fact]
    public void NoTimeAtAllOnlyGivesTheTurnAway()
    {
        Run run = new Jobs()
            .Add("A", async job => { await Threads.Sleep(job, -1, 0); await Output.WriteLine(job, -1, "a"); await Threads.Yield(job, -1); await Tasks.Yield(job, -1); await Output.WriteLine(job, -1, "z"); })
            .Add("B", async job => await Output.WriteLine(job, -1, "b"))
            .Interleaved("run-to-block").Ended();

        Assert.Equal(["B b", "A a", "A z"], run.Texts(EventKind.Output));
    }
}
