using System.Numerics;
using Conpar.Stepping;

namespace Conpar.Exploration;

/// <summary>
/// Every schedule, one after the other, though most are equivalent to others: what the other explorations are measured by. With a limit, every
/// schedule with at most so many preemptions.
/// </summary>
/// <param name="machine">What runs.</param>
/// <param name="mostPreemptions">The limit.</param>
/// <param name="pool">What others of the kind share the work by; null where there are none. A path is a piece of work, with what is left to be tried at its end.</param>
/// <param name="begins">Whether this one makes the first run.</param>
internal sealed class EverySchedule(IMachine machine, int mostPreemptions = int.MaxValue, WorkPool<EverySchedule.Turn[]>? pool = null, bool begins = true) : IExploration
{
    /// <summary>A step.</summary>
    /// <param name="Chosen">The job that took it.</param>
    /// <param name="Left">Which others are still to be tried there.</param>
    /// <param name="Preemptions">How many there were up to this step and with it.</param>
    /// <param name="LeftPreempt">Whether those would preempt the job before.</param>
    internal readonly record struct Turn(int Chosen, ulong Left, int Preemptions, bool LeftPreempt);

    readonly List<Turn> path = [];
    bool began = !begins;

    public long Blocked => 0;

    public CausalTrace Trace { get; } = new();

    public int Fresh { get; private set; }

    public bool Next()
    {
        bool isSame = true;
        if (began)
        {
            if (pool is { IsWanted: true }) GiveAway(pool);
            while (path.Count > 0 && path[^1].Left == 0) path.RemoveAt(path.Count - 1);
            isSame = path.Count > 0;
            if (!isSame && !TakeOver()) return false;
            if (isSame) path[^1] = Following(path[^1]);
        }

        began = true;
        Fresh = Math.Max(0, path.Count - 1);
        int shared = isSame ? Math.Min(Fresh, Trace.Depth) : 0;
        while (Trace.Depth > shared) Trace.Undo();
        machine.Restart();
        for (int i = 0; i < path.Count; i++)
        {
            if (i < shared) Trace.Again(machine, i);
            else if ((machine.Enabled >> path[i].Chosen & 1) == 0) throw new OtherRunException();
            else Trace.Take(machine, path[i].Chosen);
        }

        for (ulong enabled; (enabled = machine.Enabled) != 0;)
        {
            path.Add(Next(enabled));
            Trace.Take(machine, path[^1].Chosen);
        }

        return true;
    }

    static Turn Following(Turn turn) => Lowest(turn.Left, turn.Preemptions + (turn.LeftPreempt ? 1 : 0));

    /// <summary>Gives what is left of the first step at which something is.</summary>
    void GiveAway(WorkPool<Turn[]> to)
    {
        int at = path.FindIndex(turn => turn.Left != 0);
        if (at < 0) return;
        to.Give([.. path.Take(at).Select(turn => turn with { Left = 0 }), Following(path[at])]);
        path[at] = path[at] with { Left = 0 };
    }

    bool TakeOver()
    {
        if (pool?.Take() is not { } given) return false;
        path.AddRange(given);
        return true;
    }

    /// <summary>The job that went on goes on first; the others would preempt it.</summary>
    Turn Next(ulong enabled)
    {
        if (path.Count == 0) return Lowest(enabled, 0);
        Turn last = path[^1];
        if ((enabled >> last.Chosen & 1) == 0) return Lowest(enabled, last.Preemptions);
        ulong others = last.Preemptions < mostPreemptions ? enabled & ~(1UL << last.Chosen) : 0;
        return new Turn(last.Chosen, others, last.Preemptions, LeftPreempt: true);
    }

    static Turn Lowest(ulong jobs, int preemptions) => new(BitOperations.TrailingZeroCount(jobs), jobs & (jobs - 1), preemptions, LeftPreempt: false);
}
