using System.Runtime.CompilerServices;

namespace Conpar.Scheduling;

/// <summary>What conpar knows of tasks that it handed out.</summary>
internal static class KnownTasks
{
    sealed record Origin(Job? Job, Task[]? Parts);

    static readonly ConditionalWeakTable<Task, Origin> origins = [];
    static readonly Origin own = new(null, null);

    /// <summary>A task that ends with a job.</summary>
    public static void AddJob(Task task, Job job) => origins.AddOrUpdate(task, new Origin(job, null));

    /// <summary>A task that ends with all or one of others.</summary>
    public static void AddWhole(Task task, Task[] parts)
    {
        // The whole of one task may be that task itself.
        if (Array.IndexOf(parts, task) < 0) origins.AddOrUpdate(task, new Origin(null, parts));
    }

    /// <summary>The real <c>WhenAll</c>, with a task of its own where that gives out one which all share.</summary>
    public static Task WhenAll(Task[] parts)
    {
        Task whole = Task.WhenAll(parts);
        if (whole == Task.CompletedTask)
        {
            TaskCompletionSource own = new();
            own.SetResult();
            whole = own.Task;
        }

        AddWhole(whole, [.. parts]);
        return whole;
    }

    /// <summary>A task that the lane itself completes.</summary>
    public static void AddOwn(Task task) => origins.AddOrUpdate(task, own);

    /// <summary>Whether waiting for it is waiting for jobs to end.</summary>
    public static bool IsOfJobs(Task task) =>
        origins.TryGetValue(task, out Origin? origin) && (origin.Job is not null || origin.Parts is { Length: > 0 } parts && parts.All(IsOfJobs));

    /// <summary>Whether nothing outside the lane completes it.</summary>
    public static bool IsInside(Task task) =>
        task.IsCompleted || origins.TryGetValue(task, out Origin? origin) && (origin.Parts is not { } parts || parts.All(IsInside));

    /// <summary>The tasks that it is the whole of.</summary>
    public static IReadOnlyList<Task> PartsOf(Task task) => origins.TryGetValue(task, out Origin? origin) && origin.Parts is { } parts ? parts : [];

    /// <summary>The jobs whose end it waits for and that have not ended.</summary>
    public static IEnumerable<Job> JobsOf(Task task)
    {
        if (task.IsCompleted || !origins.TryGetValue(task, out Origin? origin)) return [];
        return origin.Job is { } job ? [job] : origin.Parts is { } parts ? parts.SelectMany(JobsOf) : [];
    }
}
