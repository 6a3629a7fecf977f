using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Symbols;

/// <summary>What a type has to be in the place of a type parameter.</summary>
static class Constraints
{
    /// <summary>Whether it is that for certain.</summary>
    public static bool AreMet(ITypeParameterSymbol parameter, ITypeSymbol argument, IReadOnlyDictionary<ITypeParameterSymbol, ITypeSymbol> arguments)
    {
        ITypeParameterSymbol? open = argument as ITypeParameterSymbol;
        if (parameter.HasUnmanagedTypeConstraint && !argument.IsUnmanagedType) return false;
        if (parameter.HasValueTypeConstraint && (!argument.IsValueType || argument.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)) return false;
        if (parameter.HasReferenceTypeConstraint && !argument.IsReferenceType) return false;
        if (parameter.HasConstructorConstraint && !(open?.HasConstructorConstraint ?? IsMade(argument))) return false;
        return parameter.ConstraintTypes.All(type => Of(argument).Any(one => Is(type, one, arguments)));
    }

    static bool IsMade(ITypeSymbol type) => type.IsValueType || type is INamedTypeSymbol { IsAbstract: false } named && named.InstanceConstructors.Any(one => one is { Parameters.IsEmpty: true, DeclaredAccessibility: Accessibility.Public });

    static IEnumerable<ITypeSymbol> Of(ITypeSymbol type)
    {
        yield return type;
        foreach (ITypeSymbol constraint in (type as ITypeParameterSymbol)?.ConstraintTypes ?? [])
        {
            foreach (ITypeSymbol one in Of(constraint)) yield return one;
        }

        for (INamedTypeSymbol? one = type.BaseType; one is not null; one = one.BaseType) yield return one;
        foreach (INamedTypeSymbol one in type.AllInterfaces) yield return one;
    }

    /// <summary>Whether a constraint, with its type parameters in place, is this type.</summary>
    static bool Is(ITypeSymbol constraint, ITypeSymbol type, IReadOnlyDictionary<ITypeParameterSymbol, ITypeSymbol> arguments) => constraint switch
    {
        ITypeParameterSymbol parameter => arguments.TryGetValue(parameter, out ITypeSymbol? argument) && SymbolEqualityComparer.Default.Equals(argument, type),
        INamedTypeSymbol { IsGenericType: true } named => type is INamedTypeSymbol other && SymbolEqualityComparer.Default.Equals(named.OriginalDefinition, other.OriginalDefinition)
            && named.TypeArguments.Zip(other.TypeArguments, (mine, theirs) => Is(mine, theirs, arguments)).All(same => same),
        _ => SymbolEqualityComparer.Default.Equals(constraint, type),
    };
}
