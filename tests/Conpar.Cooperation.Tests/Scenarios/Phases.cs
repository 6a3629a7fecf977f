namespace Conpar.Cooperation.Tests.Scenarios;

/// <summary>One waits until all have come, also those who were added meanwhile.</summary>
public partial class Countdown
{
    readonly CountdownEvent left = new(4);
    readonly CancellationTokenSource cancel = new();
    int done;

    [Job(Copies = 3)]
    void Comes()
    {
        left.AddCount();
        Thread.Sleep(2);
        Interlocked.Increment(ref done);
        left.Signal();
        Thread.Yield();
        left.Signal(1);
    }

    [Job]
    void Waits()
    {
        // Its own is still out, however late it comes.
        Assert.False(left.Wait(0));
        left.Signal();
        left.Wait();
        Assert.Equal(3, done);
        Assert.False(left.TryAddCount());
        Assert.Throws<InvalidOperationException>(() => left.AddCount());
        Assert.Throws<InvalidOperationException>(() => left.Signal());
        left.Reset(1);
        Assert.False(left.Wait(TimeSpan.FromMilliseconds(2)));
        cancel.CancelAfter(20);
        Assert.Throws<OperationCanceledException>(() => left.Wait(cancel.Token));
        left.Reset(0);
        Assert.True(left.Wait(1_000, CancellationToken.None));
    }
}

/// <summary>No one begins a phase before all have ended the one before, and the phase's action runs between.</summary>
public partial class BarrierPhasesInStep
{
    readonly int[] reached = new int[3];
    readonly List<string> phases = [];
    readonly Barrier barrier;

    public BarrierPhasesInStep() => barrier = new Barrier(3, ended => phases.Add($"{ended.CurrentPhaseNumber} of {ended.ParticipantCount}: {string.Join(",", reached)}"));

    [Job, Arguments(0), Arguments(1), Arguments(2)]
    void Works(int part)
    {
        for (int phase = 1; phase <= 3; phase++)
        {
            Thread.Sleep(part);
            reached[part] = phase;
            barrier.SignalAndWait();
            Assert.All(reached, other => Assert.InRange(other, phase, phase + 1));
        }
    }

    [Check]
    bool ThreePhases() => string.Join("; ", phases) == "0 of 3: 1,1,1; 1 of 3: 2,2,2; 2 of 3: 3,3,3" && barrier.CurrentPhaseNumber == 3 && barrier.ParticipantsRemaining == 3;
}

/// <summary>What a phase's action throws comes to all who took part, and the next phase is as good as any.</summary>
public partial class BarrierActionThatThrows
{
    readonly Barrier barrier = new(2, ended =>
    {
        if (ended.CurrentPhaseNumber == 0) throw new InvalidDataException("first phase");
    });

    [Job(Copies = 2)]
    void Works()
    {
        BarrierPostPhaseException thrown = Assert.Throws<BarrierPostPhaseException>(() => barrier.SignalAndWait());
        Assert.IsType<InvalidDataException>(thrown.InnerException);
        Assert.True(barrier.SignalAndWait(5_000));
    }

    [Check]
    bool TwoPhases() => barrier.CurrentPhaseNumber == 2;
}

/// <summary>Who gives up goes away again: it is not counted. Who leaves for good lets the others go on.</summary>
public partial class BarrierThatSomeLeave
{
    readonly Barrier barrier = new(1);
    readonly CancellationTokenSource cancel = new();
    readonly ManualResetEventSlim gaveUp = new();

    [Job]
    void Stays()
    {
        Assert.Equal(0, barrier.AddParticipant());
        Assert.False(barrier.SignalAndWait(0));
        Assert.False(barrier.SignalAndWait(TimeSpan.FromMilliseconds(5)));
        Assert.Equal(2, barrier.ParticipantsRemaining);
        cancel.CancelAfter(5);
        Assert.Throws<OperationCanceledException>(() => barrier.SignalAndWait(cancel.Token));
        Assert.Equal(2, barrier.ParticipantsRemaining);
        gaveUp.Set();
        barrier.SignalAndWait();
        Assert.Equal(1, barrier.ParticipantCount);
        Assert.Throws<ArgumentOutOfRangeException>(() => barrier.SignalAndWait(-2));
    }

    [Job]
    void Leaves()
    {
        gaveUp.Wait();
        Thread.Sleep(3);
        barrier.RemoveParticipant();
    }

    [Check]
    bool OnePhase() => barrier.CurrentPhaseNumber == 1;
}
