using System.Numerics;
using Conpar.Stepping;

namespace Conpar.Exploration;

/// <summary>
/// Selectively uniform random walk (SURW, ASPLOS 2025): a job is as likely as it has operations left, by the counts of the runs before, so that
/// each interleaving of the operations on one place, which chance picks for each run, is about as likely as any other.
/// </summary>
internal sealed class UniformWalk(Chance chance) : IChooser
{
    readonly Dictionary<(int Job, int Location), int> counts = [];
    readonly int[] left = new int[ScenarioMachine.MostJobs];
    readonly List<int> locations = [];
    int place = -1, intended = -1;

    public void Begin(long execution)
    {
        Array.Clear(left);
        place = locations.Count == 0 ? -1 : locations[chance.Below(locations.Count)];
        foreach (((int job, int location), int count) in counts)
        {
            if (location == place) left[job] = count;
        }

        intended = -1;
    }

    public int Choose(ulong enabled, IMachine machine)
    {
        if (place < 0) return chance.OneOf(enabled);
        if (intended < 0 || (machine.Live >> intended & 1) == 0 || left[intended] == 0) intended = Intend(machine.Live);
        ulong free = enabled;
        for (ulong rest = enabled; rest != 0; rest &= rest - 1)
        {
            int job = BitOperations.TrailingZeroCount(rest);
            if (job != intended && machine.Pending(job).Location == place) free &= ~(1UL << job);
        }

        int chosen = chance.OneOf(free == 0 ? enabled : free);
        if (machine.Pending(chosen).Location == place)
        {
            left[chosen] = Math.Max(0, left[chosen] - 1);
            intended = -1;
        }

        return chosen;
    }

    int Intend(ulong live)
    {
        int total = 0;
        for (ulong rest = live; rest != 0; rest &= rest - 1) total += left[BitOperations.TrailingZeroCount(rest)];
        if (total == 0) return chance.OneOf(live);
        int at = chance.Below(total);
        for (ulong rest = live; ; rest &= rest - 1)
        {
            int job = BitOperations.TrailingZeroCount(rest);
            at -= left[job];
            if (at < 0) return job;
        }
    }

    public void End(CausalTrace trace)
    {
        if (locations.Count > 0) return;
        for (int i = 0; i < trace.Depth; i++)
        {
            CausalEvent e = trace[i];
            if (!e.Operation.HasLocation) continue;
            counts[(e.Job, e.Operation.Location)] = counts.GetValueOrDefault((e.Job, e.Operation.Location)) + 1;
        }

        locations.AddRange(counts.GroupBy(count => count.Key.Location).Where(one => one.Count() > 1).Select(one => one.Key));
    }
}
