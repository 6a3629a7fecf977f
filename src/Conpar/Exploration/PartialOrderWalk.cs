using System.Numerics;
using Conpar.Stepping;

namespace Conpar.Exploration;

/// <summary>
/// Partial order sampling (X. Yuan, J. Yang, R. Gu, CAV 2018): each pending operation has a random priority, the highest is taken, and those
/// that conflict with it get new ones.
/// </summary>
internal sealed class PartialOrderWalk(Chance chance) : IChooser
{
    readonly ulong[] priorities = new ulong[ScenarioMachine.MostJobs];

    public void Begin(long execution)
    {
        for (int job = 0; job < priorities.Length; job++) priorities[job] = chance.Next();
    }

    public int Choose(ulong enabled, IMachine machine)
    {
        int best = -1;
        for (ulong rest = enabled; rest != 0; rest &= rest - 1)
        {
            int job = BitOperations.TrailingZeroCount(rest);
            if (best < 0 || priorities[job] > priorities[best]) best = job;
        }

        Operation taken = machine.Pending(best);
        priorities[best] = chance.Next();
        for (ulong rest = machine.Live & ~(1UL << best); taken.HasLocation && rest != 0; rest &= rest - 1)
        {
            int job = BitOperations.TrailingZeroCount(rest);
            Operation other = machine.Pending(job);
            if (other.Location == taken.Location && (other.Writes || taken.Writes)) priorities[job] = chance.Next();
        }

        return best;
    }

    public void End(CausalTrace trace) { }
}
