using Conpar.Scheduling;

namespace Conpar.Stepping;

/// <summary>The end of a child that is a thread. What leaves it nobody catches.</summary>
internal sealed class ThreadEnd(ExploredJob child) : ChildEnd<Nothing>(child)
{
    public Func<Job, ExploredTask> Body = null!;

    protected override ExploredTask<Nothing> Leave() => Child.Abandon();

    protected override ExploredTask<Nothing> Run(ExploredJob job) => Body(job).Inner;

    protected override void Fail(TaskCompletionSource<Nothing> completion, Exception fault)
    {
        Child.Machine.Fail(Child, fault);
        completion.SetResult(default);
    }
}
