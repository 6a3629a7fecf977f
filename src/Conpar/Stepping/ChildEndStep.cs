using Conpar.Tracing;

namespace Conpar.Stepping;

/// <summary>A child's task ends, in a step of its own, so that others may come before.</summary>
internal sealed class ChildEndStep(ExploredJob child, Action complete) : StepEffect
{
    /// <summary>Nobody who waits for the end could go on before.</summary>
    public override bool IsOpen => false;

    public override EventKind Event => EventKind.End;

    public void Declare() => child.Declare(new Operation(OperationKind.Signal, child.Machine.PlaceOf(child)), this, mayWait: false);

    public override bool Carry()
    {
        complete();
        return true;
    }
}
