using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

/// <summary>Locals that hold only fresh objects and arrays which nothing else gets hold of: what is in them never leaves the job.</summary>
sealed class PrivateLocals(SemanticModels models)
{
    readonly ConcurrentDictionary<ILocalSymbol, bool> known = new(SymbolEqualityComparer.Default);

    public bool Has(ILocalSymbol local)
    {
        if (!known.TryGetValue(local, out bool isPrivate)) known[local] = isPrivate = IsPrivate(local);
        return isPrivate;
    }

    bool IsPrivate(ILocalSymbol local)
    {
        if (local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: { } value } declarator || !IsFresh(value)) return false;
        if (declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member) return false;
        SyntaxNode owner = OwnerOf(declarator);
        BoundTree model = models.Of(declarator);
        return member.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == local.Name && SymbolEqualityComparer.Default.Equals(model.SymbolOf(name), local))
            .All(name => OwnerOf(name) == owner && StaysInside(name, model));
    }

    /// <summary>The function that a node is in.</summary>
    static SyntaxNode OwnerOf(SyntaxNode node) => node.Ancestors().First(one => one is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax);

    static bool IsFresh(ExpressionSyntax value) => value is BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or CollectionExpressionSyntax;

    static bool StaysInside(IdentifierNameSyntax name, BoundTree model) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == name && model.SymbolOf(access) is not IMethodSymbol { ReducedFrom: { DeclaringSyntaxReferences.IsEmpty: false } } && !ExtensionMembers.IsOne(model.SymbolOf(access))
            && !(access.Parent is not InvocationExpressionSyntax && model.SymbolOf(access) is IMethodSymbol)
            && !(model.SymbolOf(access) is IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: false }),
        ElementAccessExpressionSyntax element => element.Expression == name,
        ForEachStatementSyntax loop => loop.Expression == name,
        AssignmentExpressionSyntax assignment => assignment.Left == name && IsFresh(assignment.Right),
        InterpolationSyntax => true,
        ArgumentSyntax { RefKindKeyword.RawKind: 0, Parent.Parent: InvocationExpressionSyntax call } => model.SymbolOf(call) is IMethodSymbol { IsStatic: true, DeclaringSyntaxReferences.IsEmpty: true },
        _ => false,
    };
}
