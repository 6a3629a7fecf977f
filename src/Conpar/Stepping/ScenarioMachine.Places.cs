namespace Conpar.Stepping;

// Where operations on the objects by which jobs synchronise take place.
internal sealed partial class ScenarioMachine
{
    sealed class AllHandles;

    static readonly AllHandles handles = new();

    /// <summary>Whether a job waits for several handles in one step, or for the handle of another object: all these are one place then.</summary>
    readonly bool joinsHandles;

    public int PlaceOf(object real) => Locations.Of(joinsHandles && HasHandle(real) ? handles : real, Members.Synchronisation);

    /// <summary>Whether one that waits where the object is could go on.</summary>
    public bool IsOpen(object real) => joinsHandles && HasHandle(real) || Openness.Of(real);

    /// <summary>Whether those who wait where it is wait for different things: one can go on where another cannot.</summary>
    public bool IsManifold(object real) => joinsHandles && HasHandle(real) || Openness.IsManifold(real);

    /// <summary>Refuses what keeps its state by threads: jobs share a thread.</summary>
    public void RequireKnown(object real)
    {
        if (!(joinsHandles && real is object[])) Openness.RequireKnown(real);
    }

    static bool HasHandle(object real) => real is WaitHandle or object[] or CancellationTokenSource or ManualResetEventSlim or CountdownEvent or SemaphoreSlim;
}
