using Conpar.Tracing;

namespace Conpar.Stepping;

/// <summary>A job's next operation acts on something that jobs share and never waits. It tells whether that changed anything.</summary>
internal sealed class ActStep(ExploredJob job) : StepEffect
{
    object key = null!;
    Func<bool> act = null!;
    EventKind kind;
    bool wrote;

    public override bool IsOpen => job.Machine.IsOpen(key);

    public override bool Wrote => wrote;

    public override EventKind Event => kind;

    public void Declare(int site, EventKind of, object on, Func<bool> acts)
    {
        (kind, key, act) = (of, on, acts);
        job.Declare(new Operation(OperationKind.Signal, job.Machine.PlaceOf(on is Task task ? SharedObjects.OfTask(task) : on), site), this, mayWait: false);
    }

    public override bool Carry()
    {
        wrote = act();
        return true;
    }
}
