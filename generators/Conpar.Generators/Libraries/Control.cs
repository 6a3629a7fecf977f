using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Libraries;

/// <summary>What generated code calls in place of a member of the base class library.</summary>
/// <param name="Name">The façade's method: <c>conpar::Threads.Sleep</c>.</param>
/// <param name="GivesTurn">Whether what it returns is awaited, or blocked on where no await can stand.</param>
/// <param name="Receiver">What stands before the receiver: <c>ref </c> where it is a struct that changes.</param>
/// <param name="IsSlot">Whether what it returns has the value, which can also be set there.</param>
/// <param name="Touches">Whether the member touches its object as one that is not controlled does.</param>
/// <param name="OwnFirst">Whether classes of the user's own may have code for the member.</param>
sealed record Control(string Name, bool GivesTurn, string Receiver, bool IsSlot, bool Touches, bool OwnFirst)
{
    public static Control Of(IMethodSymbol facade) => new(
        $"conpar::{facade.ContainingType.Name}.{facade.Name}",
        facade.ReturnType is INamedTypeSymbol { Name: "Point" or "JobTask" } type && type.ContainingNamespace.ToDisplayString() == "Conpar.Scheduling",
        facade.Parameters.FirstOrDefault(parameter => parameter.Name == "receiver")?.RefKind == RefKind.Ref ? "ref " : "",
        facade.ReturnType.AllInterfaces.Any(one => one.Name == "ISlot" && one.ContainingNamespace.ToDisplayString() == "Conpar.Cooperation"),
        Says(facade, "Touches"),
        Says(facade, "OwnFirst"));

    static bool Says(IMethodSymbol facade, string what) => facade.GetAttributes().SelectMany(attribute => attribute.NamedArguments).Any(named => named.Key == what && named.Value.Value is true);
}
