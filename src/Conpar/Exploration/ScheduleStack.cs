namespace Conpar.Exploration;

/// <summary>Schedules that are still to be run, the last one first, end to end in one array.</summary>
internal sealed class ScheduleStack
{
    byte[] store = new byte[1024];
    int[] lengths = new int[64];
    int stored, count;

    public bool IsEmpty => count == 0;

    /// <summary>Room for one of at most so many choices; <see cref="Push"/> keeps it.</summary>
    public Span<byte> Reserve(int most)
    {
        if (store.Length < stored + most) Array.Resize(ref store, Math.Max(store.Length * 2, stored + most));
        return store.AsSpan(stored, most);
    }

    /// <summary>Keeps so many choices of what was reserved.</summary>
    public void Push(int length)
    {
        if (count == lengths.Length) Array.Resize(ref lengths, count * 2);
        lengths[count++] = length;
        stored += length;
    }

    /// <summary>Takes the last one; it is to be read before anything is stored over it.</summary>
    public ReadOnlySpan<byte> Pop()
    {
        stored -= lengths[--count];
        return store.AsSpan(stored, lengths[count]);
    }
}
