using Conpar.Generators.Calls;
using Conpar.Generators.Sharing;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Unseen;

/// <summary>Which members of the user's own types touch shared state, or wait, where others call them.</summary>
sealed class OwnMembers(OwnCode code, SharedState shared, Overrides overrides, GivenTypes given)
{
    readonly Dictionary<(ITypeSymbol Type, string Name), string?> touching = [];

    public IReadOnlyList<INamedTypeSymbol> Types => overrides.Types;

    public IEnumerable<INamedTypeSymbol> Classes => overrides.Types.Where(type => type.TypeKind == TypeKind.Class);

    public static string NameOf(IMethodSymbol method) => $"{method.ContainingType.Name}.{(method.AssociatedSymbol ?? method).Name.Split('.').Last()}";

    public IEnumerable<ExpressionSyntax> AccessesOf(IMethodSymbol method) => SourceMethod.Of(method)?.Body.DescendantNodes().OfType<ExpressionSyntax>().Where(shared.IsTouchedBy) ?? [];

    public bool Touches(IMethodSymbol method) => code.Touches(method);

    /// <summary>The first of these names by which values of the types, or what is in them, have a member that touches shared state, with its type; null for none.</summary>
    public string? FirstTouching(IEnumerable<ITypeSymbol?> types, params string[] names) => types.SelectMany(PartsOf).Select(type => FirstTouching(type, names)).FirstOrDefault(name => name is not null);

    /// <summary>The same for values that are known by one type: what derives from it counts, too.</summary>
    public string? FirstTouching(ITypeSymbol type, params string[] names) => names.Select(name => Touching(type, name)).FirstOrDefault(found => found is not null);

    string? Touching(ITypeSymbol type, string name)
    {
        // Two threads ask, and neither may see what is not yet known.
        lock (touching)
        {
            if (touching.TryGetValue((type, name), out string? found)) return found;

            // A type that has itself as a part adds nothing.
            touching[(type, name)] = null;
            return touching[(type, name)] = StandingFor(type).FirstOrDefault(one => Touches(one, name)) is { } touches ? $"{touches.Name}.{name}" : null;
        }
    }

    /// <summary>The user's own types whose values may be known by a type.</summary>
    IEnumerable<INamedTypeSymbol> StandingFor(ITypeSymbol type)
    {
        if (type is ITypeParameterSymbol parameter && given.Of(parameter) is { } types) return types.SelectMany(PartsOf).SelectMany(StandingFor);
        if (type is ITypeParameterSymbol or IDynamicTypeSymbol || type.SpecialType == SpecialType.System_Object) return Types;
        INamedTypeSymbol[] itself = OwnTypes.Has(type) ? [(INamedTypeSymbol)type] : [];
        return type.IsSealed || type.IsValueType ? itself : itself.Concat(Types.Where(one => Derives(one, type.OriginalDefinition)));
    }

    /// <summary>Whether a type is, or has, another one, whatever its type arguments.</summary>
    static bool Derives(INamedTypeSymbol type, ITypeSymbol from)
    {
        if (from.TypeKind == TypeKind.Interface) return type.AllInterfaces.Any(one => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, from));
        INamedTypeSymbol? one = type.BaseType;
        while (one is not null && !SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, from)) one = one.BaseType;
        return one is not null;
    }

    bool Touches(INamedTypeSymbol type, string name)
    {
        for (INamedTypeSymbol? one = type; OwnTypes.Has(one); one = one!.BaseType)
        {
            IMethodSymbol[] named = [.. one!.GetMembers().OfType<IMethodSymbol>().Where(method => !method.IsStatic && IsNamed(method, name))];
            if (named.Any(method => method.IsImplicitlyDeclared ? HiddenAccesses.IsChanging(one) || FirstTouching(FieldsOf(one), name) is not null : Touches(method))) return true;

            // One that has none of its own is compared by its fields.
            if (named.Length == 0 && one is { TypeKind: TypeKind.Struct } && name is "Equals" or "GetHashCode" && FirstTouching(FieldsOf(one), name) is not null) return true;
        }

        return false;
    }

    /// <summary>Whether a member has the name, be it one that only an interface shows.</summary>
    static bool IsNamed(IMethodSymbol method, string name) => method.Name == name || method.MethodKind == MethodKind.ExplicitInterfaceImplementation && method.Name.EndsWith($".{name}", StringComparison.Ordinal);

    static IEnumerable<ITypeSymbol> FieldsOf(INamedTypeSymbol type) => type.GetMembers().OfType<IFieldSymbol>().Where(field => !field.IsStatic).Select(field => field.Type);

    /// <summary>A type and what is in it, where it compares and shows itself by that: a tuple, an anonymous type, what has type arguments.</summary>
    static IEnumerable<ITypeSymbol> PartsOf(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => PartsOf(array.ElementType),
        INamedTypeSymbol named => [named, .. named.TypeArguments.SelectMany(PartsOf), .. named.IsAnonymousType ? named.GetMembers().OfType<IPropertySymbol>().SelectMany(property => PartsOf(property.Type)) : []],
        ITypeParameterSymbol or IDynamicTypeSymbol => [type],
        _ => [],
    };
}
