using System.Collections.Immutable;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Names;

/// <summary>Types that a class keeps to itself: code outside of it cannot name them, nor have values of them.</summary>
static class HiddenTypes
{
    /// <summary>Whether a method of these classes names such a type, or a member that gives or takes one.</summary>
    public static bool AreTouched(IMethodSymbol method, IEnumerable<INamedTypeSymbol> classes)
    {
        INamedTypeSymbol[] around = [.. classes.SelectMany(WithBases)];
        HashSet<ITypeSymbol> hidden = new(around.SelectMany(type => type.GetTypeMembers()).Where(type => !Homes.IsReachable(type)), SymbolEqualityComparer.Default);
        if (hidden.Count == 0) return false;
        if (HasOne(method, hidden) || around.Any(type => AreConstrained(type.TypeParameters, hidden))) return true;
        HashSet<string> names = [.. hidden.Select(type => type.Name), .. around.SelectMany(type => type.GetMembers()).Where(member => HasOne(member, hidden)).Select(member => member.Name)];
        IEnumerable<SyntaxNode> begun = method.MethodKind == MethodKind.Constructor ? ConstructorParts.InitializersOf(method.ContainingType).Select(one => one.Value) : [];
        return ((SyntaxNode?[])[SourceMethod.Of(method)?.Body, .. begun]).OfType<SyntaxNode>().SelectMany(code => code.DescendantNodesAndSelf()).OfType<SimpleNameSyntax>().Any(name => names.Contains(name.Identifier.ValueText))
            || method.MethodKind == MethodKind.Constructor && ConstructorParts.InitializersOf(method.ContainingType).Any(one => names.Contains(one.Member.Name));
    }

    /// <summary>What a base keeps to itself and its descendants, a class has, too.</summary>
    static IEnumerable<INamedTypeSymbol> WithBases(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? one = type; one is { DeclaringSyntaxReferences.IsEmpty: false }; one = one.BaseType) yield return one.OriginalDefinition;
    }

    static bool HasOne(ISymbol member, HashSet<ITypeSymbol> hidden) => member switch
    {
        IFieldSymbol field => IsOne(field.Type, hidden),
        IPropertySymbol property => IsOne(property.Type, hidden) || property.Parameters.Any(parameter => IsOne(parameter.Type, hidden)),
        IEventSymbol one => IsOne(one.Type, hidden),
        IMethodSymbol method => AreConstrained(method.TypeParameters, hidden) || IsOne(method.ReturnType, hidden) || method.Parameters.Any(parameter => IsOne(parameter.Type, hidden)),
        _ => false,
    };

    static bool AreConstrained(ImmutableArray<ITypeParameterSymbol> parameters, HashSet<ITypeSymbol> hidden) => parameters.Any(parameter => parameter.ConstraintTypes.Any(type => IsOne(type, hidden)));

    static bool IsOne(ITypeSymbol type, HashSet<ITypeSymbol> hidden) => type switch
    {
        IArrayTypeSymbol array => IsOne(array.ElementType, hidden),
        IPointerTypeSymbol pointer => IsOne(pointer.PointedAtType, hidden),
        INamedTypeSymbol named => hidden.Contains(named.OriginalDefinition) || named.TypeArguments.Any(argument => IsOne(argument, hidden)) || (named.ContainingType is { } outer && IsOne(outer, hidden)),
        _ => false,
    };
}
