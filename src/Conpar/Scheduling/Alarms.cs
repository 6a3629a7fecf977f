namespace Conpar.Scheduling;

/// <summary>What happens at a time: a job's wait ends, or something else is done. Equal times in the order in which they were set.</summary>
internal sealed class Alarms
{
    readonly record struct Alarm(InterleavedJob? Job, int Ticket, Action? Ring);

    readonly PriorityQueue<Alarm, (long Due, long Order)> queue = new();
    long order;

    /// <summary>The time of the first; <see cref="long.MaxValue"/> where there is none. Other threads may read it.</summary>
    public long Next { get; private set; } = long.MaxValue;

    public void Set(long due, InterleavedJob job, int ticket) => Set(due, new Alarm(job, ticket, null));

    public void Set(long due, Action ring) => Set(due, new Alarm(null, 0, ring));

    void Set(long due, Alarm alarm)
    {
        queue.Enqueue(alarm, (due, order++));
        Next = Math.Min(Next, due);
    }

    /// <summary>Carries out all that are due.</summary>
    public void RingUntil(long now)
    {
        while (queue.TryPeek(out Alarm alarm, out (long Due, long) at) && at.Due <= now)
        {
            queue.Dequeue();
            if (alarm.Job is { } job) job.Wake(alarm.Ticket, Woken.TimedOut);
            else alarm.Ring!();
        }

        Update();
    }

    /// <summary>Passes over those that nobody waits for any more, so that no time is spent on them.</summary>
    public void DropStale()
    {
        while (queue.TryPeek(out Alarm alarm, out _) && alarm.Job is { } job && !job.IsParkedWith(alarm.Ticket)) queue.Dequeue();
        Update();
    }

    void Update() => Next = queue.TryPeek(out _, out (long Due, long) first) ? first.Due : long.MaxValue;
}
