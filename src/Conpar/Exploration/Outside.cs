using Conpar.Scheduling;
using Conpar.Stepping;

namespace Conpar.Exploration;

/// <summary>Tells what something outside of the jobs brings about, as a process, a socket or code that is not controlled, from what only a job could.</summary>
internal static class Outside
{
    /// <summary>A promise looks the same whoever keeps it. This long, and once for each place, it is seen whether another one does.</summary>
    static readonly TimeSpan patience = TimeSpan.FromMilliseconds(200);

    /// <summary>Whether the job, which no other can help on, waits for something from outside; where code of the user's is not controlled, that may release what jobs wait for, and a handler that a library has may do so at any time. A lock only jobs release.</summary>
    public static bool Helps(ScenarioMachine machine, ExploredJob job, bool isOpen) =>
        job.Effect is { } effect && (effect.WaitsOn is Task task ? Ends(machine, job.Pending.Site, task) : isOpen && !AwaitsAJob(machine, job) && (machine.HearsOutside && effect is not LockStep || Releases(machine, job.Pending.Site, effect)));

    /// <summary>Whether it waits for a pulse or the like, which only jobs give: what is outside sees another lock.</summary>
    static bool AwaitsAJob(ScenarioMachine machine, ExploredJob job) => (machine.Waiting & job.Bit) != 0;

    static bool Releases(ScenarioMachine machine, int site, StepEffect effect)
    {
        if (machine.WaitsInVain.Contains(site)) return false;
        if (SpinWait.SpinUntil(() => effect.CanProceed, patience)) return true;
        machine.WaitsInVain.Add(site);
        return false;
    }

    static bool Ends(ScenarioMachine machine, int site, Task task)
    {
        if (KnownTasks.PartsOf(task) is { Count: > 0 } parts) return parts.Any(part => Ends(machine, site, part));
        if (KnownTasks.IsInside(task) || task.AsyncState is ExploredJob) return task.IsCompleted;
        return IsOfAMethod(task) || machine.WaitsInVain.Add(site) && Task.WaitAny([task], patience) == 0;
    }

    /// <summary>An asynchronous method that has no form goes on by itself.</summary>
    static bool IsOfAMethod(Task task) => task.GetType().Name.Contains("AsyncStateMachineBox", StringComparison.Ordinal);
}
