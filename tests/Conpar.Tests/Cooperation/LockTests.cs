using Conpar.Cooperation;
using Conpar.Scheduling;
using Conpar.Tests.Support;
using Conpar.Tracing;

namespace Conpar.Tests.Cooperation;

/// <summary><c>lock</c>, <c>Monitor</c> and <c>Lock</c> belong to a job, whatever thread it runs on.</summary>
public sealed class LockTests
{
    readonly object gate = new();
    readonly Lock own = new();

    [Theory, MemberData(nameof(EachLane.Both), MemberType = typeof(EachLane))]
    public void OnlyOneJobIsInside(string lane)
    {
        int inside = 0, most = 0, total = 0;
        Run run = new Jobs().AddBlocking("J", job =>
        {
            for (int i = 0; i < 200; i++)
            {
                Monitors.Enter(job, -1, gate).Block();
                most = Math.Max(most, ++inside);
                Probes.Step(job, -1, "inside").Block();
                total++;
                inside--;
                Monitors.Exit(job, -1, gate).Block();
            }
        }, copies: 4).In(lane).Ended();

        Assert.Equal((1, 800), (most, total));
        Assert.Equal(800, run.Events.Count(e => e.Kind == EventKind.Acquire && e.Duration >= TimeSpan.Zero));
        Assert.Equal(800, run.Events.Count(e => e.Kind == EventKind.Release));
    }

    [Fact]
    public void AwaitedInTurnsItIsTheSameAndTheWaitIsOneEvent()
    {
        async JobTask Body(Job job)
        {
            await Monitors.Enter(job, -1, gate);
            await Threads.Sleep(job, -1, 10);
            await Monitors.Exit(job, -1, gate);
        }

        Run run = new Jobs().Add("A", Body).Add("B", Body).Interleaved().Ended();

        Assert.Equal(["start A", "acquire", "sleep", "release", "end"], run.Of("A"));
        Assert.Equal(run.Of("A").Skip(1), run.Of("B").Skip(1));
        Assert.Equal(TimeSpan.Zero, run.Single("A", EventKind.Acquire).Duration);
        Assert.Equal(TimeSpan.FromMilliseconds(10), run.Single("B", EventKind.Acquire).Duration);
        Assert.Equal(TimeSpan.FromMilliseconds(10), run.Single("B", EventKind.Acquire).Time);
    }

    [Theory, MemberData(nameof(EachLane.Both), MemberType = typeof(EachLane))]
    public void ALockIsRecursive(string lane)
    {
        Run run = new Jobs().AddBlocking("J", job =>
        {
            Monitors.Enter(job, -1, gate).Block();
            Monitors.Enter(job, -1, gate).Block();
            Monitors.Exit(job, -1, gate).Block();
            Assert.True(Monitors.IsEntered(job, -1, gate));
            Monitors.Exit(job, -1, gate).Block();
            Assert.False(Monitors.IsEntered(job, -1, gate));
            Locks.Enter(job, -1, own).Block();
            Locks.Enter(job, -1, own).Block();
            Assert.True(Locks.IsHeldByCurrentThread(job, -1, own));
            Locks.Exit(job, -1, own).Block();
            Locks.Exit(job, -1, own).Block();
            Assert.False(Locks.IsHeldByCurrentThread(job, -1, own));
        }).In(lane).Ended();

        Assert.Equal(4, run.Texts(EventKind.Release).Count());
    }

    [Theory, MemberData(nameof(EachLane.Both), MemberType = typeof(EachLane))]
    public void WhatDoesNotHoldItCannotLeaveIt(string lane)
    {
        Run run = new Jobs().AddBlocking("J", job =>
        {
            Assert.Throws<SynchronizationLockException>(() => Monitors.Exit(job, -1, gate).Block());
            Assert.Throws<SynchronizationLockException>(() => Monitors.Pulse(job, -1, gate).Block());
            Assert.Throws<SynchronizationLockException>(() => Monitors.Wait(job, -1, gate).Block());
            Assert.Throws<SynchronizationLockException>(() => Locks.Exit(job, -1, own).Block());
            Assert.Throws<ArgumentNullException>(() => Monitors.Enter(job, -1, null!).Block());
            Assert.Throws<ArgumentOutOfRangeException>(() => Monitors.TryEnter(job, -1, gate, -2).Block());
            Assert.Throws<ArgumentOutOfRangeException>(() => Locks.TryEnter(job, -1, own, TimeSpan.FromMilliseconds(-2)).Block());
        }).In(lane).Ended();

        Assert.Equal(["start J", "end"], run.Of("J"));
    }

    [Theory, MemberData(nameof(EachLane.Both), MemberType = typeof(EachLane))]
    public void TryEnterGivesUp(string lane)
    {
        using ManualResetEventSlim entered = new();
        bool? atOnce = null, later = null, byReference = null;
        Run run = new Jobs()
            .AddBlocking("Holds", job =>
            {
                Monitors.Enter(job, -1, gate).Block();
                entered.Set();
                Threads.Sleep(job, -1, 300).Block();
                Monitors.Exit(job, -1, gate).Block();
            })
            .AddBlocking("Tries", job =>
            {
                if (!job.IsInterleaved) entered.Wait();
                atOnce = Monitors.TryEnter(job, -1, gate).Block();
                later = Monitors.TryEnter(job, -1, gate, 20).Block();
                bool taken = false;
                Monitors.TryEnter(job, -1, gate, TimeSpan.FromSeconds(10), ref taken);
                byReference = taken;
                Monitors.Exit(job, -1, gate).Block();
            })
            .In(lane).Ended();

        Assert.Equal((false, false, true), (atOnce, later, byReference));
        Assert.Equal(["start Tries", "wait", "wait", "acquire", "release", "end"], run.Of("Tries"));
        Assert.True(run.Single("Tries", EventKind.Acquire).Duration > TimeSpan.Zero);
    }

    [Theory, MemberData(nameof(EachLane.Both), MemberType = typeof(EachLane))]
    public void APulseWakesOneAndPulseAllWakesAll(string lane)
    {
        int waiting = 0, woken = 0;
        Run run = new Jobs()
            .AddBlocking("Waits", job =>
            {
                Monitors.Enter(job, -1, gate).Block();
                waiting++;
                Assert.True(Monitors.Wait(job, -1, gate).Block());
                woken++;
                Monitors.Exit(job, -1, gate).Block();
            }, copies: 3)
            .AddBlocking("Pulses", job =>
            {
                while (Volatile.Read(ref waiting) < 3) Threads.Sleep(job, -1, 1).Block();
                Monitors.Enter(job, -1, gate).Block();
                Monitors.Pulse(job, -1, gate).Block();
                Monitors.Exit(job, -1, gate).Block();
                while (Volatile.Read(ref woken) < 1) Threads.Sleep(job, -1, 1).Block();
                Assert.Equal(1, woken);
                Monitors.Enter(job, -1, gate).Block();
                Monitors.PulseAll(job, -1, gate).Block();
                Monitors.Exit(job, -1, gate).Block();
            })
            .In(lane).Ended();

        Assert.Equal(3, woken);
        Assert.Equal(["start Waits#1", "acquire", "wait", "release", "end"], run.Of("Waits#1"));
    }

    [Theory, MemberData(nameof(EachLane.Both), MemberType = typeof(EachLane))]
    public void AWaitForAPulseThatDoesNotComeEndsAndHoldsTheLockAgain(string lane)
    {
        bool? pulsed = null;
        new Jobs().AddBlocking("J", job =>
        {
            Monitors.Enter(job, -1, gate).Block();
            pulsed = Monitors.Wait(job, -1, gate, 20).Block();
            Assert.True(Monitors.IsEntered(job, -1, gate));
            Monitors.Exit(job, -1, gate).Block();
        }).In(lane).Ended();

        Assert.False(pulsed);
    }

    [Theory, MemberData(nameof(EachLane.Both), MemberType = typeof(EachLane))]
    public void AScopeLeavesItsLockOnce(string lane)
    {
        Run run = new Jobs().AddBlocking("J", job =>
        {
            LockScope scope = Locks.EnterScope(job, -1, own).Block();
            Assert.True(Locks.IsHeldByCurrentThread(job, -1, own));
            scope.Dispose();
            scope.Dispose();
        }, copies: 3).In(lane).Ended();

        Assert.Equal(["start J#2", "acquire", "release", "end"], run.Of("J#2"));
    }

    [Fact]
    public void TakenByReferenceItMustNotBeTakenBefore()
    {
        bool taken = true;
        new Jobs().AddBlocking("J", job => Assert.Throws<ArgumentException>(() => Monitors.Enter(job, -1, gate, ref taken))).Interleaved().Ended();
    }
}
