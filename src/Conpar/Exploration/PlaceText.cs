using Conpar.Stepping;

namespace Conpar.Exploration;

/// <summary>Names places of shared state for people.</summary>
internal static class PlaceText
{
    public static string Of(ScenarioMachine machine, int location)
    {
        (object? of, int member) = machine.Locations[location];
        return member switch
        {
            Members.Synchronisation when of is ExploredJob => nameof(Task),
            Members.WholeObject => of!.GetType().Name.Split('`')[0],
            Members.Synchronisation => of!.GetType().Name.Split('`')[0],
            < 0 => $"element {~member} of {of!.GetType().Name}",
            _ => Members.NameOf(member),
        };
    }
}
