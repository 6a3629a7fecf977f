namespace Conpar.Parallelism;

/// <summary>
/// Puts threads that start together on different processors. A system that wakes several threads at once may put them on one processor and part
/// them only after some 10 ms, in which the others do nothing; jobs that a program starts one after the other have no such start.
/// </summary>
internal sealed class Placement
{
    readonly IReadOnlyList<int> processors = CoreAffinity.Allowed();

    /// <summary>How many threads can be on processors of their own.</summary>
    public int Count => processors.Count;

    /// <summary>Puts this thread on a processor, from where it may go on to another.</summary>
    public void Put(int number)
    {
        Hold(number);
        Release();
    }

    /// <summary>Keeps this thread on a processor until <see cref="Release"/>.</summary>
    /// <param name="number">The thread's number; those that follow each other are on different processors.</param>
    public void Hold(int number)
    {
        if (Count > 1) CoreAffinity.KeepThread([processors[number % Count]]);
    }

    /// <summary>Lets this thread run where the process may.</summary>
    public void Release()
    {
        if (Count > 1) CoreAffinity.KeepThread(processors);
    }
}
