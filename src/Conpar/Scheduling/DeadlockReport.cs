using Conpar.Tracing;

namespace Conpar.Scheduling;

/// <summary>Says in one line who waits for what, where, and who holds it.</summary>
internal static class DeadlockReport
{
    const int Named = 8;

    public static string Of(InterleavedLane lane) => "deadlock: " + Lines(lane);

    /// <summary>The same for a lane that was given up, where a job waits at all.</summary>
    public static string WaitsOf(InterleavedLane lane)
    {
        try
        {
            string lines = Lines(lane);
            return lines.Length == 0 ? "" : "; " + lines;
        }
        catch (InvalidOperationException)
        {
            // The lane still runs, and changed its jobs meanwhile.
            return "";
        }
    }

    static string Lines(InterleavedLane lane)
    {
        InterleavedJob[] parked = [.. lane.Jobs.Where(job => job.IsParked).OrderBy(job => job.Index)];
        string lines = string.Join("; ", parked.Take(Named).Select(job => $"{NameOf(job)} waits {What(job)}{At(job.WaitSite)}{Holder(job)}"));
        return parked.Length > Named ? $"{lines}; and {parked.Length - Named} more jobs wait" : lines;
    }

    /// <summary>What waits in no job's name is a task that one keeps.</summary>
    static string NameOf(InterleavedJob job) => job.Name.Length > 0 ? job.Name : "a kept task";

    static string What(InterleavedJob job) => job.WaitsFor switch
    {
        WaitKind.Sleep => "in a sleep",
        WaitKind.Lock => $"for {Source(job.WaitSite, "a lock")}",
        WaitKind.Pulse => $"for a pulse in {Source(job.WaitSite, "Monitor.Wait")}",
        WaitKind.Release => $"for {Source(job.WaitSite, "a release or a signal")}",
        WaitKind.Call => $"in {Source(job.WaitSite, "a call")}",
        WaitKind.Spin => $"for a change in {Source(job.WaitSite, "a loop")}",
        WaitKind.Start => $"for {((InterleavedJob)job.WaitsOn!).Name} to start",
        _ when job.WaitsOn is Task task && KnownTasks.JobsOf(task).Take(Named).Select(j => j.Name).ToArray() is { Length: > 0 } names => $"for {string.Join(", ", names)} to end",
        _ => $"for {Source(job.WaitSite, "a task")}",
    };

    static string Holder(InterleavedJob job) =>
        job.WaitsOn is LockModel { Owner: { } owner } model ? $", held by {owner.Name} since {SiteTable.Find(model.Site)?.At ?? "an unknown place"}" : "";

    static string At(int site) => SiteTable.Find(site) is { } place ? $" at {place.At}" : "";

    static string Source(int site, string otherwise) => SiteTable.Find(site) is { Text.Length: > 0 } place ? $"`{place.Text}`" : otherwise;
}
