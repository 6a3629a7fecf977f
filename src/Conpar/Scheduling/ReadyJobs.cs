using System.Runtime.CompilerServices;

namespace Conpar.Scheduling;

/// <summary>
/// The jobs that could go on, in a ring in the order of their turns. The one that has the turn stays in it, as the last:
/// where each job ends its turn at each point, going to the next is all that a switch takes.
/// </summary>
internal sealed class ReadyJobs
{
    const int None = -1;

    /// <summary>The jobs that are here, by their numbers.</summary>
    InterleavedJob?[] jobs = new InterleavedJob?[16];

    // A number, not the job: a reference that is stored must be told to the collector, which took a third of a switch.
    int holder = None;
    InterleavedJob? last;

    /// <summary>How many there are, with the one that has the turn.</summary>
    public int Count { get; private set; }

    /// <summary>The job that has the turn; null from when it leaves to the next one's turn.</summary>
    public InterleavedJob? Holder
    {
        get
        {
            // Read once: the pacer's thread looks, too.
            int number = holder;
            return number == None ? null : jobs[number];
        }
    }

    /// <summary>Whether a job waits for its turn.</summary>
    public bool HasWaiting => Holder is { } one ? one.NextReady != one : last is not null;

    /// <summary>A job by its place in the order of turns.</summary>
    public InterleavedJob this[int index]
    {
        get
        {
            InterleavedJob job = Last!.NextReady!;
            while (index-- > 0) job = job.NextReady!;
            return job;
        }
    }

    InterleavedJob? Last => Holder ?? last;

    /// <summary>Puts a job at the end, though before the one that has the turn.</summary>
    public void Add(InterleavedJob job)
    {
        InsertAfter(Holder is { } one ? one.PreviousReady : last, job);
        if (holder == None) last = job;
    }

    /// <summary>Takes a job out that waits for something, or has ended.</summary>
    public void Remove(InterleavedJob job)
    {
        InterleavedJob? previous = job.PreviousReady == job ? null : job.PreviousReady;
        if (IsHolder(job)) (holder, last) = (None, previous);
        else if (holder == None && job == last) last = previous;
        Unlink(job);
    }

    /// <summary>Whether that job has the turn.</summary>
    public bool IsHolder(InterleavedJob job) => job.Index == holder;

    /// <summary>The first in the order gets the turn.</summary>
    public InterleavedJob TurnToFirst() => TurnToNext(Last!);

    /// <summary>The one after the last gets the turn.</summary>
    public InterleavedJob TurnToNext(InterleavedJob last)
    {
        InterleavedJob next = last.NextReady!;
        holder = next.Index;
        return next;
    }

    /// <summary>The one at that place in the order gets the turn; the others keep theirs.</summary>
    public InterleavedJob TurnTo(int index)
    {
        InterleavedJob job = this[index];
        if (job == Last)
        {
            holder = job.Index;
            return job;
        }

        Unlink(job);
        TurnToNew(job);
        return job;
    }

    /// <summary>A job that is not here gets the turn.</summary>
    public void TurnToNew(InterleavedJob job)
    {
        InsertAfter(Last, job);
        holder = job.Index;
    }

    void InsertAfter(InterleavedJob? place, InterleavedJob job)
    {
        (job.PreviousReady, job.NextReady) = place is null ? (job, job) : (place, place.NextReady);
        job.PreviousReady!.NextReady = job;
        job.NextReady!.PreviousReady = job;
        if (job.Index >= jobs.Length) Array.Resize(ref jobs, Math.Max(job.Index + 1, 2 * jobs.Length));
        jobs[job.Index] = job;
        Count++;
        job.SeeOthers(Count > 1);
        if (Count == 2) job.NextReady.SeeOthers(true);
    }

    void Unlink(InterleavedJob job)
    {
        Count--;
        job.SeeOthers(false);
        if (Count == 1) job.NextReady!.SeeOthers(false);
        job.PreviousReady!.NextReady = job.NextReady;
        job.NextReady!.PreviousReady = job.PreviousReady;
        job.NextReady = job.PreviousReady = null;
        jobs[job.Index] = null;
    }
}
