namespace Conpar.Scheduling;

/// <summary>What is made of the result of an operation that is carried out later.</summary>
internal sealed class LateThen<T, TOther>(JobTask<T> before, Func<T, TOther> other) : ILateResult<TOther>
{
    public TOther Take() => other(before.TakeResult());

    public void TakeNothing() => Take();
}
