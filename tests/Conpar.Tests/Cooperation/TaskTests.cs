using Conpar.Cooperation;
using Conpar.Scheduling;
using Conpar.Tests.Support;
using Conpar.Tracing;

namespace Conpar.Tests.Cooperation;

/// <summary>Tasks: children are jobs, waiting for them is a join, and exceptions come as the real ones do.</summary>
public sealed class TaskTests
{
    static Jobs Both(Func<Job, JobTask> interleaved, Func<Job, Task> parallel) => new Jobs().AddAsync("J", interleaved, parallel);

    [Theory, MemberData(nameof(EachLane.Both), MemberType = typeof(EachLane))]
    public void WhatTaskRunIsGivenIsAChild(string lane)
    {
        Run run = Both(
            async job =>
            {
                Task<int> kept = Tasks.Run(job, -1, interleaved: async child => { await Output.WriteLine(child, -1, "in"); return 7; }, parallel: child => { Output.WriteLine(child, -1, "in").Block(); return 7; });
                await Output.WriteLine(job, -1, await job.Awaiting(-1, kept));
            },
            async job =>
            {
                Task<int> kept = Tasks.Run(job, -1, interleaved: async child => { await Output.WriteLine(child, -1, "in"); return 7; }, parallel: child => { Output.WriteLine(child, -1, "in").Block(); return 7; });
                Output.WriteLine(job, -1, await job.Awaiting(-1, kept)).Block();
            }).In(lane).Ended();

        Assert.Equal(["start J", "spawn J.1", "join", "output 7", "end"], run.Of("J"));
        Assert.Equal(["start J.1", "output in", "end"], run.Of("J.1"));
        Assert.True(run.Single("J", EventKind.Join).Duration >= TimeSpan.Zero);
    }

    [Theory, MemberData(nameof(EachLane.Both), MemberType = typeof(EachLane))]
    public void PlainDelegatesRunAsChildrenToo(string lane)
    {
        Run run = new Jobs().AddBlocking("J", job =>
        {
            Tasks.Wait(job, -1, Tasks.Run(job, -1, () => Console.WriteLine("action"))).Block();
            Assert.Equal(3, Tasks.Result(job, -1, Tasks.Run(job, -1, () => 3)).Block());
            Assert.Equal(4, Tasks.Result(job, -1, Tasks.Run(job, -1, async () => { await Task.Delay(2); return 4; })).Block());
            Tasks.Wait(job, -1, Tasks.Run(job, -1, async () => await Task.Delay(2))).Block();
        }).In(lane).Ended();

        Assert.Equal(["start J", "spawn J.1", "join", "spawn J.2", "join", "spawn J.3", "join", "spawn J.4", "join", "end"], run.Of("J"));
        Assert.Equal(["J.1 action"], run.Texts(EventKind.Output));
    }

    [Theory, MemberData(nameof(EachLane.Both), MemberType = typeof(EachLane))]
    public void AwaitingAllOfThemIsOneJoin(string lane)
    {
        Run run = Both(
            async job => Assert.Equal("1 2", string.Join(' ', await Tasks.WhenAllAwaited(job, -1, Child(job, 1), Child(job, 2)))),
            async job => Assert.Equal("1 2", string.Join(' ', await Tasks.WhenAllAwaited(job, -1, Child(job, 1), Child(job, 2))))).In(lane).Ended();

        Assert.Equal(["start J", "spawn J.1", "spawn J.2", "join", "end"], run.Of("J"));
    }

    [Theory, MemberData(nameof(EachLane.Both), MemberType = typeof(EachLane))]
    public void TheFirstOfThemIsTheFirst(string lane)
    {
        Run run = Both(
            async job => Assert.Equal(1, (await Tasks.WhenAnyAwaited(job, -1, Child(job, 1, 1), Child(job, 2, 200))).Result),
            async job => Assert.Equal(1, (await Tasks.WhenAnyAwaited(job, -1, Child(job, 1, 1), Child(job, 2, 200))).Result)).In(lane).Ended();

        Assert.Equal("end", run.Of("J.2").Last());
    }

    [Theory, MemberData(nameof(EachLane.Both), MemberType = typeof(EachLane))]
    public void WaitingInSynchronousCode(string lane)
    {
        Run run = new Jobs().AddBlocking("J", job =>
        {
            Task<int> slow = Child(job, 1, 100), quick = Child(job, 2, 1);
            Assert.False(Tasks.Wait(job, -1, slow, 5).Block());
            Assert.Equal(1, Tasks.WaitAny(job, -1, slow, quick).Block());
            Assert.True(Tasks.WaitAll(job, -1, [slow, quick], TimeSpan.FromSeconds(10)).Block());
            Assert.Equal(1, Tasks.GetResult(job, -1, slow.GetAwaiter()).Block());
            Tasks.GetResult(job, -1, ((Task)quick).ConfigureAwait(false).GetAwaiter()).Block();
            Assert.Equal(2, Tasks.GetResult(job, -1, quick.ConfigureAwait(false).GetAwaiter()).Block());
            Assert.Equal(2, Tasks.GetResult(job, -1, new ValueTask<int>(quick).GetAwaiter()).Block());
            Assert.Throws<ArgumentOutOfRangeException>(() => Tasks.Wait(job, -1, slow, -2).Block());
        }).In(lane).Ended();

        Assert.Equal(["start J", "spawn J.1", "spawn J.2", "wait", "join", "join", "join", "join", "join", "join", "end"], run.Of("J"));
    }

    [Theory, MemberData(nameof(EachLane.Both), MemberType = typeof(EachLane))]
    public void WaitThrowsAnAggregateAndAwaitTheFirst(string lane)
    {
        static Task Fails(Job job, string message) =>
            Tasks.Run(job, -1, interleaved: async child => { await Probes.Step(child, -1, "fails"); throw new FormatException(message); }, parallel: new Action<Job>(_ => throw new FormatException(message)));

        static async JobTask Interleaved(Job job)
        {
            Assert.Equal("a", Assert.IsType<FormatException>(Assert.Throws<AggregateException>(() => Tasks.Wait(job, -1, Fails(job, "a")).Block()).InnerException).Message);
            try
            {
                await Tasks.WhenAllAwaited(job, -1, Fails(job, "b"), Fails(job, "c"));
            }
            catch (FormatException fault)
            {
                await Output.WriteLine(job, -1, fault.Message);
            }
        }

        static async Task Parallel(Job job)
        {
            Assert.Equal("a", Assert.IsType<FormatException>(Assert.Throws<AggregateException>(() => Tasks.Wait(job, -1, Fails(job, "a")).Block()).InnerException).Message);
            try
            {
                await Tasks.WhenAllAwaited(job, -1, Fails(job, "b"), Fails(job, "c"));
            }
            catch (FormatException fault)
            {
                Output.WriteLine(job, -1, fault.Message).Block();
            }
        }

        Assert.Contains(Assert.Single(Both(Interleaved, Parallel).In(lane).Ended().Texts(EventKind.Output)), (string[])(lane == "interleaved" ? ["J b"] : ["J b", "J c"]));
    }

    [Theory, MemberData(nameof(EachLane.Both), MemberType = typeof(EachLane))]
    public void CancelledTasksThrowAsTheRealOnesDo(string lane)
    {
        using CancellationTokenSource cancelled = new(), later = new();
        cancelled.Cancel();
        Run run = new Jobs().AddBlocking("J", job =>
        {
            Assert.ThrowsAny<OperationCanceledException>(() => Tasks.DelayAwaited(job, -1, 5, cancelled.Token).Block());
            Assert.ThrowsAny<OperationCanceledException>(() => Tasks.GetResult(job, -1, Tasks.Run(job, -1, () => { }, cancelled.Token).GetAwaiter()).Block());
            Task kept = Tasks.Delay(job, -1, 60_000, later.Token);
            Task waits = new TaskCompletionSource().Task;
            Task cancels = Tasks.Run(job, -1, interleaved: async child => { await Threads.Sleep(child, -1, 5); later.Cancel(); }, parallel: new Action<Job>(child => { Threads.Sleep(child, -1, 5).Block(); later.Cancel(); }));
            Assert.ThrowsAny<OperationCanceledException>(() => Tasks.Wait(job, -1, waits, later.Token).Block());
            Assert.ThrowsAny<OperationCanceledException>(() => Tasks.GetResult(job, -1, kept.GetAwaiter()).Block());
            Tasks.Wait(job, -1, cancels).Block();
            Output.WriteLine(job, -1, "through").Block();
        }).In(lane).Ended();

        Assert.Equal(["J through"], run.Texts(EventKind.Output));
    }

    [Fact]
    public void AKeptMethodRunsToItsFirstSuspensionBeforeItsCallerGoesOn()
    {
        static async JobTask<int> Fetch(Job job, int value)
        {
            await Output.WriteLine(job, -1, "asks");
            await Tasks.DelayAwaited(job, -1, 10);
            await Output.WriteLine(job, -1, "answers");
            return value;
        }

        Run run = new Jobs()
            .Add("J", async job =>
            {
                Task<int> first = await job.Started(Fetch(job.Child(-1, "Fetch"), 1));
                await Output.WriteLine(job, -1, "meanwhile");
                Task<int> second = job.Started(Fetch(job.Child(-1, "Fetch"), 2)).Block();
                int[] all = await Tasks.WhenAllAwaited(job, -1, first, second);
                await Output.WriteLine(job, -1, all.Sum());
            })
            .Add("Other", async job => { for (int i = 0; i < 3; i++) await Output.WriteLine(job, -1, i); })
            .Interleaved().Ended();

        Assert.Equal(["J.1 asks", "J meanwhile", "J.2 asks", "J.1 answers", "J.2 answers", "J 3"], run.Texts(EventKind.Output).Where(t => t[0] == 'J'));
        Assert.Equal(TimeSpan.FromMilliseconds(10), run.Events[^1].Time);
    }

    [Fact]
    public void AKeptMethodInTheParallelLaneEndsWithItsTask()
    {
        static async Task<int> Fetch(Job job, int value)
        {
            await Tasks.DelayAwaited(job, -1, 5);
            Output.WriteLine(job, -1, value).Block();
            return value;
        }

        Run run = new Jobs().AddAsync("J", null!, async job =>
        {
            Job child = job.Child(-1, "Fetch");
            Task<int> kept = child.Started(Fetch(child, 4));
            Assert.Equal(4, await job.Awaiting(-1, kept));
        }).Parallel().Ended();

        Assert.Equal(["start J", "spawn J.1", "join", "end"], run.Of("J"));
        Assert.Equal(["start J.1", "sleep", "output 4", "end"], run.Of("J.1"));
    }

    [Theory, MemberData(nameof(EachLane.Both), MemberType = typeof(EachLane))]
    public void TheLaneLastsUntilChildrenThatNobodyAwaitsHaveEnded(string lane)
    {
        Run run = new Jobs().AddBlocking("J", job => Child(job, 1, 30)).In(lane).Ended();

        Assert.Equal(["start J.1", "sleep", "end"], run.Of("J.1"));
    }

    [Theory, MemberData(nameof(EachLane.Both), MemberType = typeof(EachLane))]
    public void EveryKindOfAwaitableIsAwaited(string lane)
    {
        TaskCompletionSource<int> outside = new();
        _ = Task.Run(async () => { await Task.Delay(20); outside.SetResult(5); });
        Run run = Both(
            async job =>
            {
                await job.Awaiting(-1, outside.Task);
                await job.Awaiting(-1, (Task)outside.Task);
                await job.Awaiting(-1, outside.Task.ConfigureAwait(false));
                await job.Awaiting(-1, ((Task)outside.Task).ConfigureAwait(false));
                await job.Awaiting(-1, new ValueTask<int>(outside.Task));
                await job.Awaiting(-1, new ValueTask(outside.Task).ConfigureAwait(false));
                Assert.Equal(5, await job.Awaiting(-1, new ValueTask<int>(outside.Task).ConfigureAwait(false)));
                await job.Awaiting(-1, Task.Yield());
                await job.Awaiting(-1, new Later());
            },
            async job =>
            {
                await job.Awaiting(-1, outside.Task);
                await job.Awaiting(-1, (Task)outside.Task);
                await job.Awaiting(-1, outside.Task.ConfigureAwait(false));
                await job.Awaiting(-1, ((Task)outside.Task).ConfigureAwait(false));
                await job.Awaiting(-1, new ValueTask<int>(outside.Task));
                await job.Awaiting(-1, new ValueTask(outside.Task).ConfigureAwait(false));
                Assert.Equal(5, await job.Awaiting(-1, new ValueTask<int>(outside.Task).ConfigureAwait(false)));
                await job.Awaiting(-1, Task.Yield());
                await job.Awaiting(-1, new Later());
            }).In(lane).Ended();

        Assert.Equal(["start J", .. Enumerable.Repeat("wait", 7), "end"], run.Of("J"));
    }

    [Theory, MemberData(nameof(EachLane.Both), MemberType = typeof(EachLane))]
    public void AnAsynchronousLambdaThatOtherCodeCallsIsAChildOfWhoeverCallsIt(string lane)
    {
        static Task<int> Lambda() => Job.Current.Async(
            -1,
            interleaved: async child => { await Tasks.DelayAwaited(child, -1, 2); return 6; },
            parallel: async child => { await Tasks.DelayAwaited(child, -1, 2); return 6; });

        Run run = new Jobs().AddBlocking("J", job => Assert.Equal(6, Tasks.Result(job, -1, Lambda()).Block())).In(lane).Ended();

        Assert.Equal(["start J", "spawn J.1", "join", "end"], run.Of("J"));
        Assert.Equal(["start J.1", "sleep", "end"], run.Of("J.1"));
    }

    static Task<int> Child(Job job, int value, int milliseconds = 1) => Tasks.Run(
        job, -1,
        interleaved: async child => { await Tasks.DelayAwaited(child, -1, milliseconds); return value; },
        parallel: async child => { await Tasks.DelayAwaited(child, -1, milliseconds); return value; });

    /// <summary>An awaitable of somebody else's, which completes on the pool.</summary>
    sealed class Later : System.Runtime.CompilerServices.INotifyCompletion
    {
        public Later GetAwaiter() => this;

        public bool IsCompleted => false;

        public void GetResult() { }

        public void OnCompleted(Action continuation) => ThreadPool.QueueUserWorkItem(_ => continuation());
    }
}
