using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Source;

/// <summary>Types that the user declared.</summary>
static class OwnTypes
{
    public static bool Has(ITypeSymbol? type) => type is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false, IsTupleType: false, IsAnonymousType: false };
}
