using System.Numerics;
using Conpar.Stepping;

namespace Conpar.Exploration;

/// <summary>
/// Probabilistic concurrency testing (S. Burckhardt, P. Kothari, M. Musuvathi, S. Nagarakatte, ASPLOS 2010): jobs have random priorities, and at
/// some random steps the one that runs falls below all others. A bug of depth d is hit with a probability of at least 1 / (n k^(d-1)).
/// </summary>
internal sealed class PriorityWalk(Chance chance, int depth) : IChooser
{
    readonly ulong[] priorities = new ulong[ScenarioMachine.MostJobs];
    readonly int[] changes = new int[Math.Max(0, depth - 1)];
    int longest = 1, step;

    public void Begin(long execution)
    {
        step = 0;
        for (int job = 0; job < priorities.Length; job++) priorities[job] = chance.Next() | 1UL << 63;
        for (int i = 0; i < changes.Length; i++) changes[i] = chance.Below(longest);
    }

    public int Choose(ulong enabled, IMachine machine)
    {
        int best = Highest(enabled);
        for (int i = 0; i < changes.Length; i++)
        {
            if (changes[i] != step) continue;
            priorities[best] = (ulong)i;
            best = Highest(enabled);
        }

        step++;
        return best;
    }

    int Highest(ulong enabled)
    {
        int best = BitOperations.TrailingZeroCount(enabled);
        for (ulong rest = enabled & (enabled - 1); rest != 0; rest &= rest - 1)
        {
            int job = BitOperations.TrailingZeroCount(rest);
            if (priorities[job] > priorities[best]) best = job;
        }

        return best;
    }

    public void End(CausalTrace trace) => longest = Math.Max(longest, trace.Depth);
}
