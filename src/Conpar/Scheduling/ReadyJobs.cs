using System.Runtime.CompilerServices;

namespace Conpar.Scheduling;

/// <summary>The jobs that could go on, in the order in which they became ready.</summary>
internal sealed class ReadyJobs
{
    InterleavedJob[] ring = new InterleavedJob[16];
    int head, count;

    public int Count => count;

    public InterleavedJob this[int index] => ring[(head + index) & (ring.Length - 1)];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(InterleavedJob job)
    {
        InterleavedJob[] all = ring;
        if (count == all.Length) all = Grow();
        all[(head + count++) & (all.Length - 1)] = job;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public InterleavedJob TakeFirst()
    {
        InterleavedJob[] all = ring;
        InterleavedJob job = all[head & (all.Length - 1)];
        head = (head + 1) & (all.Length - 1);
        count--;
        return job;
    }

    /// <summary>Takes one out; the others keep their order.</summary>
    public InterleavedJob Take(int index)
    {
        InterleavedJob job = this[index];
        for (int i = index; i > 0; i--) ring[(head + i) & (ring.Length - 1)] = this[i - 1];
        TakeFirst();
        return job;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    InterleavedJob[] Grow()
    {
        InterleavedJob[] larger = new InterleavedJob[ring.Length * 2];
        for (int i = 0; i < count; i++) larger[i] = this[i];
        head = 0;
        return ring = larger;
    }
}
