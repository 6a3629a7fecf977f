namespace Conpar.Scheduling;

/// <summary>At each point chance decides whether the turn ends, and who is next; the same seed decides the same on every machine.</summary>
internal sealed class RandomChoice(ulong seed) : IStrategy
{
    public const string Name = "random";

    ulong state = seed;

    public bool EndsTurn(InterleavedJob job) => (Next() & 1) == 0;

    public int Choose(ReadyJobs ready) => (int)(Next() % (ulong)ready.Count);

    /// <summary>SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014); the runtime's own generator may change between versions.</summary>
    ulong Next()
    {
        state += 0x9E37_79B9_7F4A_7C15;
        ulong mixed = state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58_476D_1CE4_E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D0_49BB_1331_11EB;
        return mixed ^ (mixed >> 31);
    }
}
