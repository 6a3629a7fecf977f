using Conpar.Shapes;
using Microsoft.CodeAnalysis;

namespace Conpar.CodeFixes;

/// <summary>What fixes a method's signature from elsewhere.</summary>
static class Contracts
{
    /// <summary>Whether the method has a second part, or overrides or implements something: another signature would no longer fit that.</summary>
    public static bool Bind(IMethodSymbol method) =>
        method.IsPartialDefinition || method.PartialDefinitionPart is not null || method.IsOverride || InterfaceMember.IsImplementedBy(method);
}
