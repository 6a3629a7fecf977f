using System.Numerics;
using Conpar.Stepping;

namespace Conpar.Exploration;

/// <summary>
/// Every schedule, one after the other, though most are equivalent to others: what the other explorations are measured by. With a limit, every
/// schedule with at most so many preemptions.
/// </summary>
internal sealed class EverySchedule(IMachine machine, int mostPreemptions = int.MaxValue) : IExploration
{
    /// <summary>A step.</summary>
    /// <param name="Chosen">The job that took it.</param>
    /// <param name="Left">Which others are still to be tried there.</param>
    /// <param name="Preemptions">How many there were up to this step and with it.</param>
    /// <param name="LeftPreempt">Whether those would preempt the job before.</param>
    readonly record struct Turn(int Chosen, ulong Left, int Preemptions, bool LeftPreempt);

    readonly List<Turn> path = [];
    bool began;

    public long Blocked => 0;

    public CausalTrace Trace { get; } = new();

    public int Fresh { get; private set; }

    public bool Next()
    {
        if (began)
        {
            while (path.Count > 0 && path[^1].Left == 0) path.RemoveAt(path.Count - 1);
            if (path.Count == 0) return false;
            Turn last = path[^1];
            path[^1] = Lowest(last.Left, last.Preemptions + (last.LeftPreempt ? 1 : 0));
        }

        began = true;
        Fresh = Math.Max(0, path.Count - 1);
        while (Trace.Depth > Fresh) Trace.Undo();
        machine.Restart();
        for (int i = 0; i < path.Count; i++)
        {
            if (i < Fresh) machine.Step(path[i].Chosen);
            else Trace.Take(machine, path[i].Chosen);
        }

        for (ulong enabled; (enabled = machine.Enabled) != 0;)
        {
            path.Add(Next(enabled));
            Trace.Take(machine, path[^1].Chosen);
        }

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
