namespace Conpar.Scheduling;

/// <summary>Jobs that wait for the same thing, the longest first. Who was woken otherwise, by a timeout, is passed over.</summary>
internal sealed class WaitQueue
{
    readonly Queue<(InterleavedJob Job, int Ticket)> queue = new();

    /// <summary>Adds a job that has just said what it waits for.</summary>
    public void Add(InterleavedJob job) => queue.Enqueue((job, job.Ticket));

    public bool WakeOne()
    {
        while (queue.TryDequeue(out var waiting))
        {
            if (waiting.Job.Wake(waiting.Ticket, Woken.Signalled)) return true;
        }

        return false;
    }

    public void WakeAll()
    {
        while (WakeOne()) { }
    }
}
