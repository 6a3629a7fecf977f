using Microsoft.CodeAnalysis;

namespace Conpar.Shapes;

/// <summary>Whether a method is what an interface asks for: somebody may call it through that, and its signature is not its own.</summary>
static class InterfaceMember
{
    public static bool IsImplementedBy(IMethodSymbol method) => method.ContainingType.AllInterfaces.SelectMany(type => type.GetMembers(method.Name))
        .Any(member => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method));
}
