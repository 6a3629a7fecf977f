using Conpar.Scheduling;
using Conpar.Stepping;

namespace Conpar.Exploration;

/// <summary>Tells tasks that something outside of the jobs ends, as of a process or a socket, from those that only a job could.</summary>
internal static class OutsideTasks
{
    /// <summary>A promise looks the same whoever keeps it. This long, and once for each place, it is seen whether another one does.</summary>
    static readonly TimeSpan patience = TimeSpan.FromMilliseconds(200);

    /// <summary>Whether the job, which no other can help on, waits for a task from outside.</summary>
    public static bool Ends(ScenarioMachine machine, ExploredJob job) => job.Effect?.WaitsOn is Task task && Ends(machine, job.Pending.Site, task);

    static bool Ends(ScenarioMachine machine, int site, Task task)
    {
        if (KnownTasks.PartsOf(task) is { Count: > 0 } parts) return parts.Any(part => Ends(machine, site, part));
        if (KnownTasks.IsInside(task) || task.AsyncState is ExploredJob) return task.IsCompleted;
        return IsOfAMethod(task) || machine.WaitsInVain.Add(site) && Task.WaitAny([task], patience) == 0;
    }

    /// <summary>An asynchronous method that has no form goes on by itself.</summary>
    static bool IsOfAMethod(Task task) => task.GetType().Name.Contains("AsyncStateMachineBox", StringComparison.Ordinal);
}
