using System.Numerics;

namespace Conpar.Stepping;

/// <summary>
/// Loops that only look: when one has gone round, has changed nothing, and what it looked at is as it was, it would go round in the same way again. Its job
/// waits until another writes to one of the places that it looked at.
/// </summary>
internal sealed class Spins(ScenarioMachine machine)
{
    const int MostPlaces = 64;

    readonly Round[] rounds = new Round[ScenarioMachine.MostJobs];
    ulong looking, waiting;

    /// <summary>What a job did since its loop last began a round.</summary>
    struct Round
    {
        public int Loop, Locks;
        public List<int> Places;
        public bool Changes, Swaps;
    }

    /// <summary>Whether any job goes through such a loop, or waits in one.</summary>
    public bool AreThere => (looking | waiting) != 0;

    /// <summary>Whether a loop has ever waited for a change of any of several places: runs that differ in which change it looked at in vain may count once.</summary>
    public bool LookAtSeveral { get; private set; }

    public void Restart() => looking = waiting = 0;

    public bool HasWaiting(int job) => (waiting >> job & 1) != 0;

    /// <summary>A loop is about to begin.</summary>
    public void Begin(ExploredJob job, int loop)
    {
        looking |= job.Bit;
        ref Round round = ref rounds[job.Number];
        (round.Loop, round.Locks) = (loop, 0);
        (round.Places ??= []).Clear();
        round.Changes = round.Swaps = false;
    }

    /// <summary>Whether the loop has looked at anything in this round.</summary>
    public bool HasLooked(ExploredJob job) => rounds[job.Number].Places.Count > 0;

    /// <summary>The loop comes round.</summary>
    public void ComeRound(ExploredJob job, int loop)
    {
        ref Round round = ref rounds[job.Number];
        bool waits = (looking & job.Bit) != 0 && round.Loop == loop && !round.Changes && !(round.Swaps && job.Wrote) && round.Locks == 0 && round.Places.Count is > 0 and <= MostPlaces;
        if (!waits)
        {
            Begin(job, loop);
            return;
        }

        LookAtSeveral |= AreSeveral(round.Places);
        looking &= ~job.Bit;
        waiting |= job.Bit;
        machine.AwaitSignal(job);
    }

    static bool AreSeveral(List<int> places)
    {
        foreach (int place in places)
        {
            if (place != places[0]) return true;
        }

        return false;
    }

    /// <summary>A job's operation is carried out, and its code is about to go on. A lock that is entered and left in one round changes nothing.</summary>
    public void Note(ExploredJob job, Operation operation, bool writes, int locks = 0)
    {
        if ((waiting & job.Bit) != 0)
        {
            waiting &= ~job.Bit;
            if ((machine.Waiting & job.Bit) != 0) machine.Signal(job);
            Begin(job, rounds[job.Number].Loop);
        }

        if ((looking & job.Bit) == 0) return;
        ref Round round = ref rounds[job.Number];
        round.Changes |= round.Swaps && job.Wrote;
        round.Swaps = operation.Kind == OperationKind.Swap;
        round.Locks += locks;
        if (locks != 0) return;
        round.Changes |= writes && !round.Swaps;
        if (operation.HasLocation && round.Places.Count <= MostPlaces) round.Places.Add(operation.Location);
    }

    /// <summary>Lets those go on, or go round again, that have looked at what was written.</summary>
    public void Tell(int writer, Operation done)
    {
        if (!done.Writes || !done.HasLocation) return;
        for (ulong rest = (looking | waiting) & ~(1UL << writer); rest != 0; rest &= rest - 1)
        {
            ExploredJob job = machine[BitOperations.TrailingZeroCount(rest)];
            ref Round round = ref rounds[job.Number];
            if (!round.Places.Contains(done.Location)) continue;
            if ((looking & job.Bit) != 0) round.Changes = true;
            else if ((machine.Waiting & job.Bit) != 0 && machine.Time?.IsOver(job.Number) != true) machine.Signal(job);
        }
    }
}
