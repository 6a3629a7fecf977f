using System.Numerics;

namespace Conpar.Exploration;

/// <summary>SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014): the same seed gives the same on every machine.</summary>
internal sealed class Chance(int seed)
{
    ulong state = (ulong)seed;

    /// <summary>Begins anew for an execution: what comes depends on the seed and its number, not on what came before.</summary>
    public void Begin(long execution)
    {
        state = (ulong)seed;
        state = Next() ^ (ulong)execution;
        state = Next();
    }

    public ulong Next()
    {
        state += 0x9E37_79B9_7F4A_7C15;
        ulong mixed = state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58_476D_1CE4_E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D0_49BB_1331_11EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>From 0 up to, but not, a limit.</summary>
    public int Below(int limit) => (int)Math.BigMul(Next(), (ulong)limit, out _);

    /// <summary>One of a set of jobs.</summary>
    public int OneOf(ulong set)
    {
        for (int skip = Below(BitOperations.PopCount(set)); skip > 0; skip--) set &= set - 1;
        return BitOperations.TrailingZeroCount(set);
    }
}
