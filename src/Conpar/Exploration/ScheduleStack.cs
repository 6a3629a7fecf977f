namespace Conpar.Exploration;

/// <summary>Schedules that are still to be run, the last one first, end to end in one array.</summary>
internal sealed class ScheduleStack
{
    /// <summary>So many were taken from below before the others move down.</summary>
    const int MostGaps = 64;

    byte[] store = new byte[1024];
    int[] lengths = new int[64];
    int start, stored, oldest, end;

    public int Count => end - oldest;

    /// <summary>Room for one of at most so many choices; <see cref="Push"/> keeps it.</summary>
    public Span<byte> Reserve(int most)
    {
        if (store.Length < stored + most) Array.Resize(ref store, Math.Max(store.Length * 2, stored + most));
        return store.AsSpan(stored, most);
    }

    /// <summary>Keeps so many choices of what was reserved.</summary>
    public void Push(int length)
    {
        if (end == lengths.Length) Array.Resize(ref lengths, end * 2);
        lengths[end++] = length;
        stored += length;
    }

    /// <summary>Takes the last one; it is to be read before anything is stored over it.</summary>
    public ReadOnlySpan<byte> Pop()
    {
        stored -= lengths[--end];
        return store.AsSpan(stored, lengths[end]);
    }

    /// <summary>Takes the one that has been there the longest.</summary>
    public byte[] TakeOldest()
    {
        byte[] taken = store.AsSpan(start, lengths[oldest]).ToArray();
        start += lengths[oldest++];
        if (oldest < MostGaps) return taken;
        store.AsSpan(start, stored - start).CopyTo(store);
        lengths.AsSpan(oldest, Count).CopyTo(lengths);
        (start, stored, oldest, end) = (0, stored - start, 0, Count);
        return taken;
    }
}
