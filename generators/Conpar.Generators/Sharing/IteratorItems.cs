using System.Collections.Concurrent;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Sharing;

/// <summary>What becomes of the items of an iterator: loops of the user's own go through them in steps, libraries at once.</summary>
sealed class IteratorItems(SemanticModels models)
{
    readonly ConcurrentDictionary<ISymbol, bool> known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether an expression calls an iterator: what that gives nobody else has.</summary>
    public static bool Are(ExpressionSyntax node, BoundTree model) => node is InvocationExpressionSyntax && model.SymbolOf(node) is IMethodSymbol method && SourceMethod.Of(method) is { IsIterator: true };

    /// <summary>Whether all who get hold of the items are loops.</summary>
    public bool StayInLoops(ExpressionSyntax items, BoundTree model) => items.Parent switch
    {
        CommonForEachStatementSyntax loop => loop.Expression == items,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } => model.Model.GetDeclaredSymbol(declarator) is ILocalSymbol local && StayInLoops(local, declarator),
        ArgumentSyntax { RefKindKeyword.RawKind: 0, Parent.Parent: InvocationExpressionSyntax call } argument =>
            model.SymbolOf(call) is IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: false, IsVirtual: false, IsAbstract: false, IsOverride: false } method && StayInLoops(argument, method),
        _ => false,
    };

    bool StayInLoops(ArgumentSyntax argument, IMethodSymbol method) =>
        Arguments.Parameter(argument, method) is { IsParams: false } parameter && SourceMethod.Of(method) is { } source
        && StayInLoops(source.Symbol.Parameters[parameter.Ordinal + (method.ReducedFrom is null ? 0 : 1)], source.Body);

    bool StayInLoops(ISymbol variable, SyntaxNode at)
    {
        if (known.TryGetValue(variable, out bool stay)) return stay;

        // A method that hands them on to itself adds nothing.
        known[variable] = true;
        BoundTree model = models.Of(at);
        return known[variable] = at.FirstAncestorOrSelf<MemberDeclarationSyntax>()!.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == variable.Name && SymbolEqualityComparer.Default.Equals(model.SymbolOf(name), variable)).All(name => StayInLoops(name, model));
    }
}
