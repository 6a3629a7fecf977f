using Conpar.Cooperation;
using Conpar.Scheduling;
using Conpar.Tests.Support;
using Conpar.Tracing;

namespace Conpar.Tests.Lanes;

/// <summary>Interleaved jobs take turns: each point ends one.</summary>
public sealed class TurnTests
{
    static async JobTask Count(Job job, string letter, int count)
    {
        for (int i = 1; i <= count; i++) await Output.WriteLine(job, -1, letter + i);
    }

    static async JobTask<int> Nested(Job job, int depth)
    {
        if (depth == 0) return 0;
        await Probes.Step(job, -1, "down", depth);
        int below = await Nested(job, depth - 1);
        await Probes.Step(job, -1, "up", depth);
        return below + 1;
    }

    [Fact]
    public void RoundRobinGivesEachPointToTheNextJob()
    {
        Run run = new Jobs().Add("A", job => Count(job, "a", 3)).Add("B", job => Count(job, "b", 2)).Add("C", job => Count(job, "c", 1)).Interleaved().Ended();

        Assert.Equal(["A a1", "B b1", "C c1", "A a2", "B b2", "A a3"], run.Texts(EventKind.Output));
        Assert.True(run.LaneRun.Switches >= 6);
    }

    [Fact]
    public void RunToBlockGoesOnUntilAJobWaits()
    {
        Run run = new Jobs()
            .Add("A", async job => { await Count(job, "a", 2); await Threads.Sleep(job, -1, 5); await Count(job, "z", 1); })
            .Add("B", job => Count(job, "b", 2))
            .Interleaved("run-to-block").Ended();

        Assert.Equal(["A a1", "A a2", "B b1", "B b2", "A z1"], run.Texts(EventKind.Output));
    }

    [Fact]
    public void EachJobsEventsBeginWithItsStartAndEndWithItsEnd()
    {
        Run run = new Jobs().Add("A", job => Count(job, "a", 1)).Interleaved();

        Assert.Equal(["start A", "output a1", "end"], run.Of("A"));
    }

    [Fact]
    public void CopiesHaveNumbers()
    {
        Run run = new Jobs().Add("Deposit", job => Count(job, "d", 1), copies: 2).Interleaved().Ended();

        Assert.Equal(["Deposit#1", "Deposit#2"], run.LaneRun.Trace.Jobs);
    }

    [Fact]
    public void NestedCallsReturnResultsAcrossTurns()
    {
        Run run = new Jobs().Add("A", job => Nested(job, 3)).Add("B", job => Nested(job, 2)).Interleaved().Ended();

        Assert.Equal("3", run.Single("A", EventKind.Result).Text);
        Assert.Equal("2", run.Single("B", EventKind.Result).Text);
        Assert.Equal(
            ["A down = 3", "B down = 2", "A down = 2", "B down = 1", "A down = 1", "B up = 1", "A up = 1", "B up = 2", "A up = 2", "A up = 3"],
            run.Texts(EventKind.Step));
    }

    [Fact]
    public void DepthCostsNoStackOnTheWayBack()
    {
        Run run = new Jobs().Add("A", job => Nested(job, 20_000)).Add("B", job => Count(job, "b", 5)).Interleaved().Ended();

        Assert.Equal("20000", run.Single("A", EventKind.Result).Text);
    }

    [Fact]
    public void AnExceptionKeepsItsStackTraceAndTheOthersGoOn()
    {
        static async JobTask Fails(Job job)
        {
            await Count(job, "a", 1);
            throw new InvalidOperationException("no such account");
        }

        Run run = new Jobs().Add("A", async job => await Fails(job)).Add("B", job => Count(job, "b", 3)).Interleaved();

        Assert.Null(run.Aborted);
        TraceEvent thrown = run.Single("A", EventKind.Throw);
        Assert.StartsWith("System.InvalidOperationException: no such account", thrown.Text, StringComparison.Ordinal);
        Assert.Contains("Fails", thrown.Text, StringComparison.Ordinal);
        Assert.Equal(["start A", "output a1", "throw System.InvalidOperationException: no such account", "end"], run.Of("A"));
        Assert.Equal(3, run.Texts(EventKind.Output).Count(text => text.StartsWith('B')));
    }

    [Fact]
    public void AnExceptionCanBeCaughtAcrossATurn()
    {
        static async JobTask<int> Fails(Job job)
        {
            await Probes.Step(job, -1, "before");
            throw new FormatException("bad");
        }

        static async JobTask<string> Catches(Job job)
        {
            try
            {
                return (await Fails(job)).ToString();
            }
            catch (FormatException fault)
            {
                await Probes.Step(job, -1, "caught");
                return fault.Message;
            }
        }

        Run run = new Jobs().Add("A", Catches).Add("B", Catches).Interleaved().Ended();

        Assert.Equal("bad", run.Single("A", EventKind.Result).Text);
    }

    [Fact]
    public void TenThousandJobsOfOneStep()
    {
        Run run = new Jobs().Add("J", job => Count(job, "x", 1), copies: 10_000).Interleaved().Ended();

        Assert.Equal(10_000, run.Texts(EventKind.Output).Distinct().Count());
    }

    [Fact]
    public void OneJobOfTenThousandSteps()
    {
        Run run = new Jobs().Add("J", job => Count(job, "x", 10_000)).Interleaved().Ended();

        Assert.Equal(Enumerable.Range(1, 10_000).Select(i => $"J x{i}"), run.Texts(EventKind.Output));
    }

    [Fact]
    public void WhatCannotAwaitBlocksAndGivesItsTurnAwayAllTheSame()
    {
        static void Deep(Job job, string letter)
        {
            foreach (int i in Enumerable.Range(1, 3).Select(i => { Output.WriteLine(Job.Current, -1, letter + i).Block(); return i; })) _ = i;
        }

        Run run = new Jobs()
            .Add("A", async job => { Deep(job, "a"); await Count(job, "x", 1); })
            .Add("B", async job => { Deep(job, "b"); await Count(job, "y", 1); })
            .Add("C", job => Count(job, "c", 3))
            .Interleaved().Ended();

        Assert.Equal(["A a1", "B b1", "C c1", "A a2", "B b2", "C c2", "A a3", "B b3", "C c3", "A x1", "B y1"], run.Texts(EventKind.Output));
    }

    [Fact]
    public void BlockingOnANestedMethodWaitsForItsEnd()
    {
        Run run = new Jobs()
            .Add("A", async job => { int depth = Nested(job, 2).Block(); await Output.WriteLine(job, -1, depth); })
            .Add("B", job => Count(job, "b", 6))
            .Interleaved().Ended();

        Assert.Contains("A 2", run.Texts(EventKind.Output));
        Assert.Equal(["step down = 2", "step down = 1", "step up = 1", "step up = 2"], run.Of("A").Where(e => e.StartsWith("step", StringComparison.Ordinal)));
    }

    [Fact]
    public void ASliceInAHotLoopLetsOthersHaveTheirTurns()
    {
        bool stop = false;
        Run run = new Jobs()
            .AddBlocking("Spins", job => { while (!Volatile.Read(ref stop)) if (job.SliceExpired) job.Slice(); })
            .Add("Ends", async job => { await Count(job, "e", 2); stop = true; })
            .Interleaved(virtualClock: false).Ended();

        Assert.Equal(["Ends e1", "Ends e2"], run.Texts(EventKind.Output));
    }
}
