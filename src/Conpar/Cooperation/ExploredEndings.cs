using Conpar.Scheduling;
using Conpar.Stepping;

namespace Conpar.Cooperation;

/// <summary>Tasks in the order in which they end, in an explored form: each time the first of those that are left.</summary>
internal sealed class ExploredEndings<TTask>(int site, TTask[] tasks, CancellationToken cancel) : ExploredStream<TTask> where TTask : Task
{
    readonly List<TTask> left = [.. tasks.Distinct()];

    private protected override async ExploredTask<bool> Move(ExploredJob job)
    {
        if (left.Count == 0) return false;
        Current = await job.WaitsForFirst(site, [.. left], new Patience(Timeout.Infinite, cancel, IsAsync: true), static first => (TTask)first!);
        left.Remove(Current);
        return true;
    }
}
