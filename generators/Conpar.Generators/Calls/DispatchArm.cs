using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Calls;

/// <summary>One of the bodies that a virtual call may run.</summary>
/// <param name="Target">The body's method: the original definition.</param>
/// <param name="Method">The same as a member of the type that the receiver then has, with type arguments in place.</param>
/// <param name="Condition">What the type parameters of the call then are; empty where they do not matter.</param>
sealed record DispatchArm(IMethodSymbol Target, IMethodSymbol Method, string Condition)
{
    public INamedTypeSymbol Receiver => Method.ContainingType;
}
