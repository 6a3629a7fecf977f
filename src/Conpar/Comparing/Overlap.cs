namespace Conpar.Comparing;

/// <summary>Which jobs of the parallel lane ran at the same moments.</summary>
/// <param name="AtMost">How many ran at once at most; never more than there were cores.</param>
/// <param name="Time">How long at least two did.</param>
/// <param name="CoreTime">The processor time of those that ran, if each had a core, as far as there are cores.</param>
/// <param name="Pairs">Who overlapped whom for how long, the longest first.</param>
internal sealed record Overlap(int AtMost, TimeSpan Time, TimeSpan CoreTime, IReadOnlyList<(string First, string Second, TimeSpan Time)> Pairs)
{
    /// <summary>With more jobs at once, pairs say nothing and are many.</summary>
    const int MostInPairs = 8;

    public static Overlap Of(LaneActivity activity, int cores)
    {
        List<(TimeSpan Time, int Job, bool Begins)> changes = [];
        for (int job = 0; job < activity.Jobs.Count; job++)
        {
            foreach (Stretch stretch in activity.Jobs[job].Stretches.Where(stretch => stretch.Doing == Doing.Runs))
            {
                changes.Add((stretch.From, job, true));
                changes.Add((stretch.To, job, false));
            }
        }

        changes.Sort(static (a, b) => a.Time != b.Time ? a.Time.CompareTo(b.Time) : a.Begins.CompareTo(b.Begins));
        SortedSet<int> running = [];
        Dictionary<(int, int), TimeSpan> pairs = [];
        int most = 0;
        TimeSpan at = default, together = default, coreTime = default;
        foreach ((TimeSpan time, int job, bool begins) in changes)
        {
            if (running.Count > 1) together += time - at;
            coreTime += Math.Min(running.Count, cores) * (time - at);
            if (running.Count is > 1 and <= MostInPairs) AddPairs(pairs, running, time - at);
            at = time;
            if (begins) running.Add(job);
            else running.Remove(job);
            most = Math.Max(most, running.Count);
        }

        return new Overlap(
            Math.Min(most, cores), together, coreTime,
            [.. pairs.Where(pair => pair.Value > default(TimeSpan)).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key)
                .Select(pair => (activity.Jobs[pair.Key.Item1].Name, activity.Jobs[pair.Key.Item2].Name, pair.Value))]);
    }

    static void AddPairs(Dictionary<(int, int), TimeSpan> pairs, SortedSet<int> running, TimeSpan time)
    {
        int[] jobs = [.. running];
        for (int i = 0; i < jobs.Length; i++)
        {
            for (int k = i + 1; k < jobs.Length; k++) pairs[(jobs[i], jobs[k])] = pairs.GetValueOrDefault((jobs[i], jobs[k])) + time;
        }
    }
}
