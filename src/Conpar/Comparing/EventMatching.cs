using System.Runtime.InteropServices;
using Conpar.Tracing;

namespace Conpar.Comparing;

/// <summary>
/// Which events of two traces are the same: those of the same job, kind and site. As long as a job did the same in both, its events match
/// one by one; from where it did not, the first of a kind and site matches the first, the second the second.
/// </summary>
internal static class EventMatching
{
    /// <summary>For each event of the left trace, by index, the one of the right trace; -1 where there is none.</summary>
    public static int[] Of(Trace left, IReadOnlyList<int> leftEvents, Trace right, IReadOnlyList<int> rightEvents)
    {
        int[] matches = new int[leftEvents.Count];
        Array.Fill(matches, -1);
        SiteNumbers sites = new();
        List<int>[] leftJobs = ByJob(left, leftEvents), rightJobs = ByJob(right, rightEvents);
        Dictionary<string, int> rightNumbers = [];
        for (int job = 0; job < right.Jobs.Count; job++) rightNumbers.TryAdd(right.Jobs[job], job);
        for (int job = 0; job < leftJobs.Length; job++)
        {
            if (!rightNumbers.TryGetValue(left.Jobs[job], out int other)) continue;
            MatchJob(leftJobs[job], rightJobs[other], place => left.Events[leftEvents[place]], place => right.Events[rightEvents[place]], sites, matches);
        }

        return matches;
    }

    static void MatchJob(List<int> left, List<int> right, Func<int, TraceEvent> leftEvent, Func<int, TraceEvent> rightEvent, SiteNumbers sites, int[] matches)
    {
        int same = 0;
        for (; same < left.Count && same < right.Count && Key(leftEvent(left[same]), sites) == Key(rightEvent(right[same]), sites); same++) matches[left[same]] = right[same];
        if (same == left.Count || same == right.Count) return;

        Dictionary<(EventKind, int), Queue<int>> open = [];
        foreach (int place in CollectionsMarshal.AsSpan(right)[same..])
        {
            (EventKind, int) key = Key(rightEvent(place), sites);
            if (!open.TryGetValue(key, out Queue<int>? places)) open[key] = places = new Queue<int>();
            places.Enqueue(place);
        }

        foreach (int place in CollectionsMarshal.AsSpan(left)[same..])
        {
            if (open.TryGetValue(Key(leftEvent(place), sites), out Queue<int>? places) && places.TryDequeue(out int match)) matches[place] = match;
        }
    }

    static (EventKind, int) Key(TraceEvent e, SiteNumbers sites) => (e.Kind, sites.Of(e.Site));

    /// <summary>Each job's events, as places in the list, in program order.</summary>
    static List<int>[] ByJob(Trace trace, IReadOnlyList<int> events)
    {
        List<int>[] jobs = new List<int>[trace.Jobs.Count];
        for (int job = 0; job < jobs.Length; job++) jobs[job] = [];
        for (int place = 0; place < events.Count; place++) jobs[trace.Events[events[place]].Job].Add(place);
        return jobs;
    }

    /// <summary>Sites of two traces are different objects, and comparing their texts for each event is dear.</summary>
    sealed class SiteNumbers
    {
        readonly Dictionary<Site, int> numbers = [];
        readonly Dictionary<Site, int> known = new(ReferenceEqualityComparer.Instance);

        public int Of(Site? site)
        {
            if (site is null) return -1;
            if (known.TryGetValue(site, out int number)) return number;
            if (!numbers.TryGetValue(site, out number)) numbers[site] = number = numbers.Count;
            return known[site] = number;
        }
    }
}
