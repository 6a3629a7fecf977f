namespace Conpar.Scheduling;

/// <summary>Jobs that wait for the same thing, the longest first. Who was woken otherwise, by a timeout, is passed over.</summary>
internal sealed class WaitQueue
{
    const int FewStale = 16;

    readonly Queue<(InterleavedJob Job, int Ticket, bool IsOneOfMany)> queue = new();
    int limit = FewStale;

    /// <summary>Adds a job that has just said what it waits for.</summary>
    /// <param name="job">The job.</param>
    /// <param name="isOneOfMany">Whether it waits for others, too, and so may leave this one to the next.</param>
    public void Add(InterleavedJob job, bool isOneOfMany = false)
    {
        if (queue.Count == limit) DropStale();
        queue.Enqueue((job, job.Ticket, isOneOfMany));
    }

    public bool WakeOne()
    {
        bool any = false;
        while (queue.TryDequeue(out var waiting))
        {
            if (!waiting.Job.Wake(waiting.Ticket, Woken.Signalled)) continue;
            any = true;
            if (!waiting.IsOneOfMany) return true;
        }

        return any;
    }

    public void Wake(int count)
    {
        while (count-- > 0 && WakeOne()) { }
    }

    void DropStale()
    {
        for (int i = queue.Count; i > 0; i--)
        {
            var waiting = queue.Dequeue();
            if (waiting.Job.IsParkedWith(waiting.Ticket)) queue.Enqueue(waiting);
        }

        limit = Math.Max(FewStale, queue.Count * 2);
    }
}
