using Conpar.Tracing;

namespace Conpar.Stepping;

/// <summary>
/// A job asks for the state of a task that ends with several others: it looks at one after the other, each in a step, up to the first that has not ended.
/// </summary>
internal sealed class WholeRead : StepEffect
{
    readonly ExploredJob job;
    readonly int site;
    readonly Task whole;
    readonly List<Task> leaves = [];
    int at;

    public WholeRead(ExploredJob job, int site, Task whole)
    {
        (this.job, this.site, this.whole) = (job, site, whole);
        TaskWatches.AddLeaves(whole, leaves);
    }

    public override bool IsOpen => leaves[at].IsCompleted;

    public override EventKind Event => EventKind.Read;

    Operation Next => new(OperationKind.AtomicRead, job.Machine.PlaceOf(SharedObjects.OfTask(leaves[at])), site);

    public void Declare() => job.Declare(Next, this, mayWait: false);

    public override bool Carry()
    {
        if (!leaves[at].IsCompleted) return true;
        if (++at < leaves.Count)
        {
            job.DeclareNext(Next, mayWait: false);
            return false;
        }

        at--;
        TaskWatches.Settle(whole);
        return true;
    }
}
