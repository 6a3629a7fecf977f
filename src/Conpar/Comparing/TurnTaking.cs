using Conpar.Tracing;

namespace Conpar.Comparing;

/// <summary>
/// Which job had the core of the interleaved lane. A trace tells when jobs waited, not when each point gave the turn away; but exactly one
/// job runs at any time, and of those that do not wait it is the one that comes to an event next.
/// </summary>
internal static class TurnTaking
{
    readonly record struct Change(TimeSpan Time, int Job, bool CanRun);

    /// <summary>The moment in which a job came to an event; where it waited before the event's time, when it began to.</summary>
    readonly record struct Arrival(TimeSpan Time, int Job);

    /// <summary>Divides the time in which jobs do not wait into running and being ready.</summary>
    public static void Divide(Trace trace, List<Stretch>[] jobs)
    {
        Arrival[] arrivals = Arrivals(trace);
        int[][] nextEvents = ByJob(arrivals, jobs.Length);
        int[] passed = new int[jobs.Length];
        bool[] canRun = new bool[jobs.Length];
        List<Stretch>[] divided = [.. jobs.Select(_ => new List<Stretch>())];
        PriorityQueue<int, int> byNextEvent = new();
        TimeSpan at = default;
        int seen = 0;

        void Enqueue(int job)
        {
            if (canRun[job]) byNextEvent.Enqueue(job, Next(job));
        }

        int Next(int job) => passed[job] < nextEvents[job].Length ? nextEvents[job][passed[job]] : int.MaxValue;

        int? Runner()
        {
            while (byNextEvent.TryPeek(out int job, out int next))
            {
                if (canRun[job] && next == Next(job)) return job;
                byNextEvent.Dequeue();
            }

            return null;
        }

        void Until(TimeSpan time)
        {
            if (time <= at) return;
            if (Runner() is { } runner) Add(divided[runner], new Stretch(at, time, Doing.Runs));
            at = time;
        }

        void PassEvents(TimeSpan time)
        {
            for (; seen < arrivals.Length && arrivals[seen].Time <= time; seen++)
            {
                Until(arrivals[seen].Time);
                int job = arrivals[seen].Job;
                passed[job]++;
                Enqueue(job);
            }
        }

        foreach (Change change in Changes(jobs))
        {
            PassEvents(change.Time);
            Until(change.Time);
            canRun[change.Job] = change.CanRun;
            Enqueue(change.Job);
        }

        for (int job = 0; job < jobs.Length; job++) jobs[job] = Merged(jobs[job], divided[job]);
    }

    static Arrival[] Arrivals(Trace trace)
    {
        Arrival[] arrivals = [.. trace.Events.Select(e => new Arrival(e.Kind == EventKind.Sleep || e.Duration < default(TimeSpan) ? e.Time : e.Time - e.Duration, e.Job))];
        int[] places = [.. Enumerable.Range(0, arrivals.Length)];
        Array.Sort(places, (a, b) => arrivals[a].Time != arrivals[b].Time ? arrivals[a].Time.CompareTo(arrivals[b].Time) : a.CompareTo(b));
        return [.. places.Select(place => arrivals[place])];
    }

    /// <summary>Each job's arrivals, as places among all.</summary>
    static int[][] ByJob(Arrival[] arrivals, int jobs)
    {
        List<int>[] places = new List<int>[jobs];
        for (int job = 0; job < jobs; job++) places[job] = [];
        for (int place = 0; place < arrivals.Length; place++) places[arrivals[place].Job].Add(place);
        return [.. places.Select(own => own.ToArray())];
    }

    static List<Change> Changes(List<Stretch>[] jobs)
    {
        List<Change> changes = [];
        for (int job = 0; job < jobs.Length; job++)
        {
            foreach (Stretch stretch in jobs[job].Where(stretch => stretch.Doing == Doing.Runs))
            {
                changes.Add(new Change(stretch.From, job, CanRun: true));
                changes.Add(new Change(stretch.To, job, CanRun: false));
            }
        }

        changes.Sort(static (a, b) => a.Time != b.Time ? a.Time.CompareTo(b.Time) : a.CanRun.CompareTo(b.CanRun));
        return changes;
    }

    /// <summary>A job's own stretches, where what it did not run of its time without waits is being ready.</summary>
    static List<Stretch> Merged(List<Stretch> own, List<Stretch> runs)
    {
        List<Stretch> merged = [];
        int next = 0;
        foreach (Stretch stretch in own)
        {
            if (stretch.Doing != Doing.Runs)
            {
                Add(merged, stretch);
                continue;
            }

            TimeSpan at = stretch.From;
            for (; next < runs.Count && runs[next].From < stretch.To; next++)
            {
                Add(merged, new Stretch(at, runs[next].From, Doing.IsReady));
                Add(merged, runs[next]);
                at = runs[next].To;
            }

            Add(merged, new Stretch(at, stretch.To, Doing.IsReady));
        }

        return merged;
    }

    static void Add(List<Stretch> stretches, Stretch stretch)
    {
        if (stretch.To <= stretch.From) return;
        if (stretches.Count > 0 && stretches[^1].Doing == stretch.Doing && stretches[^1].To == stretch.From) stretches[^1] = stretches[^1] with { To = stretch.To };
        else stretches.Add(stretch);
    }
}
