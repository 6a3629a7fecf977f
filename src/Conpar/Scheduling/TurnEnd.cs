namespace Conpar.Scheduling;

/// <summary>Stands in a <see cref="JobTask{T}"/> for a turn that ends though the result is here.</summary>
internal sealed class TurnEnd
{
    static readonly TurnEnd instance = new();

    public static TurnEnd? At(Point point) => point.IsCompleted ? null : instance;
}
