using Conpar.Scheduling;

namespace Conpar.Stepping;

/// <summary>The end of a form that its caller has started.</summary>
internal sealed class FormEnd<T>(ExploredJob child) : ChildEnd<T>(child)
{
    protected override bool IsKnown => Child.WasSuspended;

    protected override ExploredTask<T> Run(ExploredJob job) => throw new InvalidOperationException("the form has begun");
}
