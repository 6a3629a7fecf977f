namespace Conpar.Exploration;

/// <summary>Hands out the numbers of executions to workers, each once.</summary>
internal sealed class SampleNumbers(long most)
{
    const int Batch = 64;

    long next;

    /// <summary>Some more of them; none are left where both ends are the same.</summary>
    public (long From, long To) Take()
    {
        long from = Interlocked.Add(ref next, Batch) - Batch;
        return (Math.Min(from, most), Math.Min(from + Batch, most));
    }
}
