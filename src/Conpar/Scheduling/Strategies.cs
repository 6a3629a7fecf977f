using System.Globalization;

namespace Conpar.Scheduling;

/// <summary>Strategies by name; chance has its seed behind a colon: <c>random:7</c>.</summary>
internal static class Strategies
{
    public static IStrategy Named(string name) => name.Split(':') switch
    {
        [RoundRobin.Name or ""] => new RoundRobin(),
        [RunToBlock.Name] => new RunToBlock(),
        [RandomChoice.Name] => new RandomChoice(1),
        [RandomChoice.Name, var text] when ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed) => new RandomChoice(seed),
        _ => throw new ArgumentException($"there is no strategy '{name}'; there are {RoundRobin.Name}, {RunToBlock.Name} and {RandomChoice.Name}", nameof(name)),
    };
}
