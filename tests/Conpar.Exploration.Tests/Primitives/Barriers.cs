namespace Conpar.Exploration.Primitives;

/// <summary>Each writes for the other, and reads what the other wrote, in two rounds.</summary>
public partial class TwoRounds
{
    readonly int[] cells = new int[2];
    readonly Barrier barrier;
    int rounds;

    public TwoRounds() => barrier = new Barrier(2, _ => rounds++);

    [Job, Arguments(0), Arguments(1)]
    int Exchange(int own)
    {
        int seen = 0;
        for (int round = 1; round <= 2; round++)
        {
            cells[own] = round;
            barrier.SignalAndWait();
            seen = seen * 10 + cells[1 - own];
            barrier.SignalAndWait();
        }

        return seen;
    }

    [Check] bool AreAllThere() => rounds == 4;
}

/// <summary>The second round begins before all have read the first.</summary>
public partial class MissingBarrier
{
    readonly Barrier barrier = new(2);
    int cell;

    [Job]
    void Write()
    {
        Volatile.Write(ref cell, 1);
        barrier.SignalAndWait();
        Volatile.Write(ref cell, 2);
    }

    [Job]
    int Read()
    {
        barrier.SignalAndWait();
        return Volatile.Read(ref cell);
    }
}

/// <summary>One of those that are waited for never comes.</summary>
public partial class TooFew
{
    readonly Barrier barrier = new(3);

    [Job(Copies = 2)] void Meet() => barrier.SignalAndWait();
}

/// <summary>The third says that it does not come.</summary>
public partial class OneLeaves
{
    readonly Barrier barrier = new(3);

    [Job(Copies = 2)] void Meet() => barrier.SignalAndWait();

    [Job] void Leave() => barrier.RemoveParticipant();
}

/// <summary>One waits too briefly for the other.</summary>
public partial class BriefMeeting
{
    readonly Barrier barrier = new(2);

    [Job]
    bool Early()
    {
        Thread.Sleep(1);
        return barrier.SignalAndWait(3);
    }

    [Job]
    bool Late()
    {
        Thread.Sleep(6);
        return barrier.SignalAndWait(3);
    }

    [Check] bool NobodyIsLeft() => barrier.ParticipantsRemaining == 2;
}
