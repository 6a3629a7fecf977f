using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

/// <summary>Which members of the user's own types touch shared state, where others call them.</summary>
sealed class OwnMembers(SharedState shared, Overrides overrides)
{
    readonly ConcurrentDictionary<(ITypeSymbol Type, string Name), bool> touching = [];

    /// <summary>The classes of the compilation.</summary>
    public IEnumerable<INamedTypeSymbol> Classes => overrides.Types.Where(type => type.TypeKind == TypeKind.Class);

    public static bool IsOwn(ITypeSymbol? type) => type is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false, IsTupleType: false, IsAnonymousType: false };

    public static string NameOf(IMethodSymbol method) => $"{method.ContainingType.Name}.{(method.AssociatedSymbol ?? method).Name.Split('.').Last()}";

    public IEnumerable<ExpressionSyntax> AccessesOf(IMethodSymbol method) => SourceMethod.Of(method)?.Body.DescendantNodes().OfType<ExpressionSyntax>().Where(shared.IsTouchedBy) ?? [];

    public bool Touches(IMethodSymbol method) => AccessesOf(method).Any();

    /// <summary>The first of these names by which the types, or what is in them, have a member that touches shared state, with its type; null for none.</summary>
    public string? FirstTouching(IEnumerable<ITypeSymbol?> types, params string[] names) =>
        types.SelectMany(PartsOf).Where(IsOwn).Select(type => FirstTouching(type, names) is { } name ? $"{type.Name}.{name}" : null).FirstOrDefault(name => name is not null);

    public string? FirstTouching(INamedTypeSymbol type, params string[] names) => Array.Find(names, name =>
    {
        if (touching.TryGetValue((type, name), out bool touches)) return touches;

        // A type that has itself as a part adds nothing.
        touching[(type, name)] = false;
        return touching[(type, name)] = Touches(type, name);
    });

    bool Touches(INamedTypeSymbol type, string name)
    {
        for (INamedTypeSymbol? one = type; IsOwn(one); one = one!.BaseType)
        {
            foreach (IMethodSymbol method in one!.GetMembers(name).OfType<IMethodSymbol>())
            {
                if (method.IsImplicitlyDeclared ? HiddenAccesses.IsChanging(one) || FirstTouching(FieldsOf(one), name) is not null : Touches(method)) return true;
            }
        }

        return false;
    }

    static IEnumerable<ITypeSymbol> FieldsOf(INamedTypeSymbol type) => type.GetMembers().OfType<IFieldSymbol>().Where(field => !field.IsStatic).Select(field => field.Type);

    /// <summary>A type and what is in it, where it compares and shows itself by that: a tuple, an anonymous type, what has type arguments.</summary>
    static IEnumerable<INamedTypeSymbol> PartsOf(ITypeSymbol? type) => type is INamedTypeSymbol named
        ? [named, .. named.TypeArguments.SelectMany(PartsOf), .. named.IsAnonymousType ? named.GetMembers().OfType<IPropertySymbol>().SelectMany(property => PartsOf(property.Type)) : []] : [];
}
