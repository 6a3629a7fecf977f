namespace Conpar.Scheduling;

/// <summary>Strategies by name.</summary>
internal static class Strategies
{
    public static IStrategy Named(string name) => name switch
    {
        RoundRobin.Name or "" => new RoundRobin(),
        RunToBlock.Name => new RunToBlock(),
        _ => throw new ArgumentException($"there is no strategy '{name}'; there are {RoundRobin.Name} and {RunToBlock.Name}", nameof(name)),
    };
}
