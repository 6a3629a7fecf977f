using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Symbols;

/// <summary>Type parameters as a declaration writes them.</summary>
static class TypeParameters
{
    /// <summary>Those in types, and in what they are constrained by, each once.</summary>
    public static IReadOnlyList<ITypeParameterSymbol> In(IEnumerable<ITypeSymbol> types)
    {
        List<ITypeParameterSymbol> found = [];
        foreach (ITypeSymbol type in types) Add(type, found);
        return found;
    }

    static void Add(ITypeSymbol type, List<ITypeParameterSymbol> found)
    {
        switch (type)
        {
            case ITypeParameterSymbol parameter when !found.Contains(parameter, SymbolEqualityComparer.Default):
                found.Add(parameter);
                foreach (ITypeSymbol constraint in parameter.ConstraintTypes) Add(constraint, found);
                break;
            case IArrayTypeSymbol array:
                Add(array.ElementType, found);
                break;
            case INamedTypeSymbol named:
                foreach (ITypeSymbol argument in named.TypeArguments) Add(argument, found);
                if (named.ContainingType is { } outer) Add(outer, found);
                break;
        }
    }

    /// <summary>The list in angle brackets; nothing where there is none.</summary>
    public static string List(IReadOnlyList<ITypeParameterSymbol> parameters) => parameters.Count == 0 ? "" : $"<{string.Join(", ", parameters.Select(parameter => Identifier.Escaped(parameter.Name)))}>";

    /// <summary>What they are constrained by, each clause with a space before it.</summary>
    public static string Constraints(IEnumerable<ITypeParameterSymbol> parameters) => string.Concat(parameters.Select(Constraint));

    static string Constraint(ITypeParameterSymbol parameter)
    {
        List<string> parts = [];
        if (parameter.HasUnmanagedTypeConstraint) parts.Add("unmanaged");
        else if (parameter.HasValueTypeConstraint) parts.Add("struct");
        else if (parameter.HasReferenceTypeConstraint) parts.Add(parameter.ReferenceTypeConstraintNullableAnnotation == NullableAnnotation.Annotated ? "class?" : "class");
        else if (parameter.HasNotNullConstraint) parts.Add("notnull");
        parts.AddRange(parameter.ConstraintTypes.Select(type => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier))));
        if (parameter.HasConstructorConstraint) parts.Add("new()");
        if (parameter.AllowsRefLikeType) parts.Add("allows ref struct");
        return parts.Count == 0 ? "" : $" where {Identifier.Escaped(parameter.Name)} : {string.Join(", ", parts)}";
    }
}
