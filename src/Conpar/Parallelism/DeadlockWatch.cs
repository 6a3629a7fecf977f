using Conpar.Tracing;

namespace Conpar.Parallelism;

/// <summary>Finds jobs that hold what each other wait for.</summary>
internal sealed class DeadlockWatch
{
    const int Named = 8;

    /// <summary>The suspects of the last look, with the number of the wait that each was in.</summary>
    Dictionary<ParallelJob, int> suspects = [];

    /// <summary>Who waits in a circle, in one line; null where nobody does. It takes two looks: what one look sees may be half changed.</summary>
    public string? Find(ParallelJob[] jobs)
    {
        Dictionary<ParallelJob, int> found = [];
        foreach (ParallelJob job in jobs)
        {
            if (IsInCircle(job, jobs)) found[job] = job.Locks.Waits;
        }

        bool stayed = found.Count > 0 && found.All(suspect => suspects.TryGetValue(suspect.Key, out int waits) && waits == suspect.Value);
        suspects = found;
        return stayed ? Lines([.. found.Keys.OrderBy(job => job.Number)], jobs) : null;
    }

    /// <summary>Who waits for what, for a lane that was given up.</summary>
    public static string WaitsOf(ParallelJob[] jobs)
    {
        ParallelJob[] blocked = [.. jobs.Where(job => job.Locks.BlockedOn is not null)];
        return blocked.Length == 0 ? "" : "; " + Lines(blocked, jobs);
    }

    static bool IsInCircle(ParallelJob start, ParallelJob[] jobs)
    {
        ParallelJob? at = start;
        for (int steps = 0; steps <= jobs.Length; steps++)
        {
            if (at.Locks.BlockedOn is not { } real || HolderOf(real, jobs, out _) is not { } holder) return false;
            if (holder == start) return true;
            at = holder;
        }

        return false;
    }

    static ParallelJob? HolderOf(object real, ParallelJob[] jobs, out int site)
    {
        foreach (ParallelJob job in jobs)
        {
            if (job.Locks.Holds(real, out site)) return job;
        }

        site = SiteTable.Unknown;
        return null;
    }

    static string Lines(ParallelJob[] blocked, ParallelJob[] jobs)
    {
        string lines = string.Join("; ", blocked.Take(Named).Select(job => Line(job, jobs)));
        return blocked.Length > Named ? $"{lines}; and {blocked.Length - Named} more jobs wait" : lines;
    }

    static string Line(ParallelJob job, ParallelJob[] jobs)
    {
        Site? site = SiteTable.Find(job.Locks.BlockedAt);
        string what = site is { Text.Length: > 0 } ? $"`{site.Text}`" : job.Locks.BlockedOn is Task ? "a task" : "a lock";
        string holder = job.Locks.BlockedOn is { } real && HolderOf(real, jobs, out int since) is { } other
            ? $", held by {other.Name} since {SiteTable.Find(since)?.At ?? "an unknown place"}"
            : "";
        return $"{job.Name} waits for {what}{(site is null ? "" : $" at {site.At}")}{holder}";
    }
}
