using Conpar.Scheduling;

namespace Conpar.Stepping;

/// <summary>The end of a child whose body has no result.</summary>
internal sealed class BodyEnd(ExploredJob child) : ChildEnd<Nothing>(child)
{
    public Func<Job, ExploredTask> Body = null!;

    protected override ExploredTask<Nothing> Run(ExploredJob job) => Body(job).Inner;
}

/// <summary>The end of a child whose body has a result.</summary>
internal sealed class BodyEnd<T>(ExploredJob child) : ChildEnd<T>(child)
{
    public Func<Job, ExploredTask<T>> Body = null!;

    protected override ExploredTask<T> Run(ExploredJob job) => Body(job);
}
