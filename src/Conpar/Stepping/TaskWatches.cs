using System.Runtime.InteropServices;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Stepping;

/// <summary>Who is to be told of the end of which task in this run.</summary>
internal sealed class TaskWatches
{
    readonly Dictionary<Task, List<ITaskWatch>> watches = [];

    public void Restart()
    {
        if (watches.Count > 0) watches.Clear();
    }

    /// <summary>What a task ends with: jobs, promises, the first of others; the same more than once where it stands there more than once.</summary>
    public static void AddLeaves(Task task, List<Task> leaves)
    {
        if (IsOne(task)) leaves.Add(task);
        else foreach (Task part in KnownTasks.PartsOf(task)) AddLeaves(part, leaves);
    }

    /// <summary>Whether it ends in one step, not with several others.</summary>
    public static bool IsOne(Task task) => task.AsyncState is ExploredJob or FirstTask || KnownTasks.PartsOf(task).Count == 0;

    /// <summary>All that a task ends with have ended. Where they have others go on elsewhere, so does the library that ends it.</summary>
    public static void Settle(Task whole)
    {
        if (!whole.IsCompleted) Task.WaitAny([whole], CancellationToken.None);
    }

    /// <summary>Has a watch told when a task ends; false where it has ended, which is then for the caller to tell.</summary>
    public async ExploredTask<bool> Watch(ExploredJob job, int site, Task task, ITaskWatch watch)
    {
        List<Task> leaves = [];
        AddLeaves(task, leaves);
        if (leaves is [Task leaf] && leaf == task) return await Add(job, site, task, watch);
        WholeTask whole = new(task, leaves.Count);
        Of(task).Add(watch);
        int ended = 0;
        foreach (Task part in leaves)
        {
            if (!await Add(job, site, part, whole)) ended++;
        }

        if (ended == leaves.Count) return false;
        bool isLast = false;
        if (ended > 0)
        {
            await job.Acts(site, EventKind.Wait, whole, () =>
            {
                whole.Count(ended);
                isLast = whole.HasEnded;
                return true;
            });
        }

        return !isLast;
    }

    async ExploredTask<bool> Add(ExploredJob job, int site, Task task, ITaskWatch watch)
    {
        bool added = false;
        await job.Acts(site, EventKind.Wait, task, () =>
        {
            added = !task.IsCompleted;
            if (added) Of(task).Add(watch);
            return added;
        });
        return added;
    }

    /// <summary>Tells of a task that ended in the step before, one watch after the other.</summary>
    public ExploredTask Tell(ExploredJob job, int site, Task ended) =>
        watches.Count > 0 && watches.Remove(ended, out List<ITaskWatch>? told) ? Tell(job, site, ended, told) : default;

    async ExploredTask Tell(ExploredJob job, int site, Task ended, List<ITaskWatch> told)
    {
        foreach (ITaskWatch watch in told)
        {
            bool ends = false;
            await job.Acts(site, EventKind.Signal, watch is WholeTask ? watch : watch.Task, () =>
            {
                bool wrote = watch.Tell(ended);
                ends = watch is WholeTask { HasEnded: true } || watch is FirstTask && wrote;
                return wrote;
            });
            if (ends) await Tell(job, site, watch.Task);
        }
    }

    List<ITaskWatch> Of(Task task) => CollectionsMarshal.GetValueRefOrAddDefault(watches, task, out _) ??= [];
}
