namespace Conpar.Scheduling;

/// <summary>Where a job goes on: a suspended interleaved method, a thread that stopped in the middle, or what comes at a job's start and end.</summary>
internal abstract class Frame
{
    /// <summary>The job that is suspended here; null until it is.</summary>
    public InterleavedJob? Job;

    /// <summary>What goes on when this ends.</summary>
    protected Frame? awaiting;

    /// <summary>Goes on; false where another thread has taken the job over, and with it the lane.</summary>
    public abstract bool Resume();

    /// <summary>Takes a result that nobody wants; what was thrown is thrown.</summary>
    public virtual void TakeNothing() { }

    /// <summary>Lets another frame go on when this one ends.</summary>
    public void ContinueWith(Frame next)
    {
        awaiting = next;
        next.Job = Job;
    }
}
