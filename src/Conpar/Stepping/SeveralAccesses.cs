using Conpar.Tracing;

namespace Conpar.Stepping;

/// <summary>A job reads or writes several objects of a library by one expression: each is a step, and the code goes on after the last.</summary>
internal sealed class SeveralAccesses(ExploredJob job, OperationKind kind, IReadOnlyList<object> objects, int site) : StepEffect
{
    int at;

    public override EventKind Event => kind == OperationKind.Read ? EventKind.Read : EventKind.Write;

    Operation Next => new(kind, job.Machine.Locations.Of(objects[at], Members.WholeObject), site);

    public void Declare() => job.Declare(Next, this, mayWait: false);

    public override bool Carry()
    {
        if (++at == objects.Count) return true;
        job.DeclareNext(Next, mayWait: false);
        return false;
    }
}
