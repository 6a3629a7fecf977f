using Conpar.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Names;

/// <summary>What code anywhere in the assembly can name.</summary>
static class Nameable
{
    public static bool Is(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol parameter => !parameter.AllowsRefLikeType,
        IArrayTypeSymbol array => Is(array.ElementType),
        INamedTypeSymbol named => !named.IsAnonymousType && TypeChain.Of(named).All(part => !part.IsFileLocal && Homes.IsReachable(part) && part.TypeArguments.All(Is)),
        _ => type.TypeKind == TypeKind.Dynamic,
    };

    /// <summary>Whether the type, or one around it, has type parameters.</summary>
    public static bool IsGeneric(INamedTypeSymbol type) => TypeChain.Of(type).Any(part => part.Arity > 0);
}
