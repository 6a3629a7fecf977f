// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using System.Buffers.Binary;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using Conpar.Scheduling;
using Conpar.Stepping;

namespace Conpar.Cooperation;

/// <summary>What is left to chance: on the virtual clock the same in each run.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Chances
{
    static readonly ConditionalWeakTable<InterleavedLane, Random> shared = [];
    static readonly ConditionalWeakTable<InterleavedLane, StrongBox<int>> made = [];

    [Controls("P:System.Random.Shared")]
    public static Random Shared(Job job, int site) => job is ExploredJob ? new Random(0) : LaneOf(job) is { } lane ? shared.GetValue(lane, static _ => new Random(0)) : Random.Shared;

    [Controls("M:System.Random.#ctor")]
    public static Random New(Job job, int site) => job is ExploredJob ? new Random(0) : LaneOf(job) is { } lane ? new Random(Next(lane)) : new Random();

    [Controls("M:System.Random.#ctor(System.Int32)")]
    public static Random New(Job job, int site, int Seed) => new(Seed);

    [Controls("M:System.Guid.NewGuid")]
    public static Guid NewGuid(Job job, int site)
    {
        ExploredJob.Refuse(job, "it makes a new Guid");
        if (LaneOf(job) is not { } lane) return Guid.NewGuid();
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt32BigEndian(bytes[12..], Next(lane));

        // The marks of a random one.
        bytes[6] = 0x40;
        bytes[8] = 0x80;
        return new Guid(bytes, bigEndian: true);
    }

    static InterleavedLane? LaneOf(Job job) => job is InterleavedJob { Lane: { Clock.IsVirtual: true } lane } ? lane : null;

    static int Next(InterleavedLane lane) => ++made.GetOrCreateValue(lane).Value;
}
