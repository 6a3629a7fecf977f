using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Source;

/// <summary>A member that a pattern looks at.</summary>
/// <param name="Symbol">The field or property.</param>
/// <param name="Of">The type of what it belongs to, as the pattern knows it.</param>
/// <param name="Name">Its name there.</param>
readonly record struct MatchedMember(ISymbol Symbol, ITypeSymbol Of, SimpleNameSyntax Name)
{
    public ITypeSymbol Type => Symbol is IPropertySymbol property ? property.Type : ((IFieldSymbol)Symbol).Type;
}

/// <summary>What patterns look at: nobody writes these reads as expressions.</summary>
static class MatchedMembers
{
    /// <summary>The members that <c>A.B: pattern</c> names, in order; none where it names none.</summary>
    public static IReadOnlyList<MatchedMember> Of(SubpatternSyntax node, BoundTree model)
    {
        if (node is not { ExpressionColon: { } colon, Parent: PropertyPatternClauseSyntax { Parent: RecursivePatternSyntax pattern } } || TypeOf(pattern, model) is not { } type) return [];
        List<MatchedMember> members = [];
        foreach (SimpleNameSyntax name in Names(colon.Expression))
        {
            if (model.SymbolOf(name) is not (IPropertySymbol or IFieldSymbol)) return [];
            members.Add(new MatchedMember(model.SymbolOf(name)!, type, name));
            type = WithoutNull(members[members.Count - 1].Type);
        }

        return members;
    }

    static IEnumerable<SimpleNameSyntax> Names(ExpressionSyntax path) => path switch
    {
        SimpleNameSyntax name => [name],
        MemberAccessExpressionSyntax access => [.. Names(access.Expression), access.Name],
        _ => [],
    };

    /// <summary>The type that the members in a pattern belong to.</summary>
    public static ITypeSymbol? TypeOf(PatternSyntax pattern, BoundTree model)
    {
        TypeInfo type = model.GetTypeInfo(pattern);
        return (pattern as RecursivePatternSyntax)?.Type is { } named ? model.GetTypeInfo(named).Type : type.Type is { } input ? WithoutNull(input) : null;
    }

    /// <summary>What a value of the type is once it is known not to be null.</summary>
    public static ITypeSymbol WithoutNull(ITypeSymbol type) => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    /// <summary>The method that takes apart what a pattern in parentheses matches; null for a tuple.</summary>
    public static IMethodSymbol? Deconstruction(PositionalPatternClauseSyntax node, BoundTree model) => model.Model.GetSymbolInfo(node).Symbol as IMethodSymbol;
}
