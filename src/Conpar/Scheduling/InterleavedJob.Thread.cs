namespace Conpar.Scheduling;

// The thread that a job is, as the user's code sees it.
internal sealed partial class InterleavedJob
{
    Thread? thread;
    OwnValues? own;
    bool isInterrupted;

    internal override OwnValues Own => own ??= new OwnValues();

    /// <summary>The job has ended, as its thread would.</summary>
    public void EndOwn() => own?.End();

    /// <summary>Stands for the thread that the job would have; it is never started.</summary>
    public Thread Thread => thread ??= new Thread(static () => { });

    /// <summary>Whether the lane ends without waiting for this job.</summary>
    public bool IsBackground { get; set; }

    /// <summary>This child is a thread that a job made.</summary>
    public void BeThread(Thread made) => (thread, IsBackground) = (made, made.IsBackground);

    /// <summary>Ends the job's wait in synchronous code, or its next one.</summary>
    public void Interrupt()
    {
        isInterrupted = true;
        if (IsInterruptible) Wake(Ticket, Woken.Interrupted);
    }

    /// <summary>Whether the current wait is one that an interruption ends.</summary>
    public bool IsInterruptible { get; set; }

    /// <summary>Throws what an interrupted wait throws.</summary>
    public void ThrowIfInterrupted()
    {
        if (!isInterrupted) return;
        isInterrupted = false;
        throw new ThreadInterruptedException();
    }
}
