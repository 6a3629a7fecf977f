using Conpar.Tracing;

namespace Conpar.Comparing;

/// <summary>
/// The work and span model (R. P. Brent, "The parallel evaluation of general arithmetic expressions", JACM 21, 1974; R. D. Blumofe and
/// C. E. Leiserson, "Scheduling multithreaded computations by work stealing", JACM 46, 1999): no number of cores finishes sooner than the
/// span, and p cores not sooner than work / p.
/// </summary>
/// <param name="Work">What the jobs computed, added up.</param>
/// <param name="Span">The longest chain of computing, sleeping and awaiting in which each has to end before the next: along a job, from a job to those it starts, and from them to where it waits for them.</param>
internal sealed record WorkAndSpan(TimeSpan Work, TimeSpan Span)
{
    /// <summary>The shortest time that so many cores could take.</summary>
    public TimeSpan Least(int cores) => Span > Work / cores ? Span : Work / cores;

    /// <summary>
    /// What one lane needed, the other cannot need more of: forms that take turns compute a little longer, cores that share memory, too, and
    /// a job that asks again and again sleeps as often as the others let it.
    /// </summary>
    public static WorkAndSpan Least(WorkAndSpan one, WorkAndSpan other) => new(one.Work < other.Work ? one.Work : other.Work, one.Span < other.Span ? one.Span : other.Span);

    public static WorkAndSpan Of(Trace trace, LaneActivity activity)
    {
        int jobs = trace.Jobs.Count;
        Dictionary<string, int> numbers = [];
        for (int job = 0; job < jobs; job++) numbers.TryAdd(trace.Jobs[job], job);
        OwnTime[] own = [.. activity.Jobs.Select(job => new OwnTime(job.Stretches))];
        TimeSpan[] chains = new TimeSpan[jobs], childrenDone = new TimeSpan[jobs];
        int[] parents = new int[jobs];
        Array.Fill(parents, -1);
        foreach (TraceEvent e in trace.Events)
        {
            int job = e.Job;
            chains[job] += own[job].Until(e.Time);
            if (e.Kind == EventKind.Spawn && numbers.TryGetValue(e.Text, out int child))
            {
                chains[child] = chains[job];
                parents[child] = job;
            }
            else if (e.Kind == EventKind.Join)
            {
                chains[job] = Longer(chains[job], childrenDone[job]);
            }
            else if (e.Kind == EventKind.End && parents[job] is >= 0 and var parent)
            {
                childrenDone[parent] = Longer(childrenDone[parent], chains[job]);
            }
        }

        TimeSpan span = default;
        for (int job = 0; job < jobs; job++) span = Longer(span, chains[job] + own[job].Until(TimeSpan.MaxValue));
        return new WorkAndSpan(activity.Total(Doing.Runs), span);
    }

    static TimeSpan Longer(TimeSpan a, TimeSpan b) => a > b ? a : b;

    /// <summary>A job's time that no other job could have shortened, from one asking to the next.</summary>
    sealed class OwnTime(IReadOnlyList<Stretch> stretches)
    {
        int next;
        TimeSpan at;

        public TimeSpan Until(TimeSpan time)
        {
            TimeSpan total = default;
            for (; next < stretches.Count; next++)
            {
                Stretch stretch = stretches[next];
                if (stretch.From >= time) break;
                TimeSpan from = stretch.From > at ? stretch.From : at, to = stretch.To < time ? stretch.To : time;
                if (to > from && stretch.Doing is Doing.Runs or Doing.Sleeps or Doing.Awaits) total += to - from;
                if (stretch.To > time) break;
            }

            if (time > at) at = time;
            return total;
        }
    }
}
