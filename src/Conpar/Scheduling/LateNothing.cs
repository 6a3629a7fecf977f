namespace Conpar.Scheduling;

/// <summary>Stands in a <see cref="JobTask{T}"/> for an operation that is carried out later and gives nothing.</summary>
internal sealed class LateNothing : ILateResult
{
    public static readonly LateNothing Instance = new();

    LateNothing() { }

    public void TakeNothing() { }
}
