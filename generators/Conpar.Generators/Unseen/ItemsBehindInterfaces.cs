using Conpar.Generators.Beginnings;
using Conpar.Generators.Sharing;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Unseen;

/// <summary>
/// What jobs know as <c>IEnumerable&lt;T&gt;</c>, <c>IList&lt;T&gt;</c> and the like, and what has no steps behind these: arrays (what is done by the interface is a step on
/// the whole, what is done to elements one on these), what others go through them for, and iterators that ran before the jobs.
/// </summary>
sealed class ItemsBehindInterfaces(SemanticModels models, WrittenElements written, OwnMembers own, BeforeJobs before)
{
    const string Arrays = "an array behind an interface", Iterators = "an iterator that a constructor, an initializer or a setup called, which runs as it is";

    readonly Lazy<Dictionary<ITypeSymbol, string>> types = new(() =>
    {
        Dictionary<ITypeSymbol, string> found = new(SymbolEqualityComparer.Default);
        foreach ((ITypeSymbol type, string reason) in models.Compilation.SyntaxTrees.SelectMany(tree => Given(tree, models, written)).Concat(before.All.SelectMany(code => Made(code, models, written, own)))) found[type] = reason;
        return found;
    });

    /// <summary>Why a use of an expression is no step; null where it is one, or nothing is done with it here.</summary>
    public string? ReasonOf(ExpressionSyntax node, BoundTree model) =>
        IsUse(node) && IsInterface(model.GetTypeInfo(node).Type) && !IsFresh(node, model) && types.Value.TryGetValue(model.GetTypeInfo(node).Type!, out string? reason) ? reason : null;

    static bool IsUse(ExpressionSyntax node) => node is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax && node.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == node,
        ElementAccessExpressionSyntax element => element.Expression == node,
        CommonForEachStatementSyntax loop => loop.Expression == node,
        ArgumentSyntax or SpreadElementSyntax or FromClauseSyntax => true,
        _ => false,
    };

    /// <summary>What a job has just made: that is told of there.</summary>
    static bool IsFresh(ExpressionSyntax node, BoundTree model) => node is InvocationExpressionSyntax && model.SymbolOf(node) is IMethodSymbol method && (method.DeclaringSyntaxReferences.IsEmpty || SourceMethod.Of(method) is { IsIterator: true });

    static bool IsInterface(ITypeSymbol? type) => type is INamedTypeSymbol { ContainingNamespace: var space } && (type.TypeKind == TypeKind.Interface || type.Name == "ReadOnlyCollection") && space.ToDisplayString() is "System.Collections" or "System.Collections.Generic" or "System.Collections.ObjectModel" or "System.Linq";

    /// <summary>The interfaces that arrays are given for where they are kept or passed on, of elements that change.</summary>
    static IEnumerable<(ITypeSymbol, string)> Given(SyntaxTree tree, SemanticModels models, WrittenElements written) => tree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>().Where(IsKept)
        .Select(node => models.Of(node).GetTypeInfo(node) is { Type: IArrayTypeSymbol array, ConvertedType: { } kept } && IsInterface(kept) && written.Has(array.ElementType) && !IsLibrarys(node, models) ? kept : null).OfType<ITypeSymbol>().Select(type => (type, Arrays));

    static bool IsKept(ExpressionSyntax node) => node.Parent switch
    {
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } } => true,
        EqualsValueClauseSyntax or AssignmentExpressionSyntax or ArgumentSyntax or ArrowExpressionClauseSyntax or ReturnStatementSyntax => node is IdentifierNameSyntax or MemberAccessExpressionSyntax,
        _ => false,
    };

    /// <summary>A method of a library that goes through it: that is told where it is called.</summary>
    static bool IsLibrarys(ExpressionSyntax node, SemanticModels models) => node.Parent is ArgumentSyntax { Parent.Parent: ExpressionSyntax call } && models.Of(node).SymbolOf(call) is { DeclaringSyntaxReferences.IsEmpty: true };

    /// <summary>The types by which code keeps queries and views of arrays, and iterators.</summary>
    static IEnumerable<(ITypeSymbol, string)> Made(SyntaxNode code, SemanticModels models, WrittenElements written, OwnMembers own) => code.DescendantNodes().OfType<ExpressionSyntax>().Where(node => node is InvocationExpressionSyntax or QueryExpressionSyntax)
        .SelectMany(node => TypesOf(node, models.Of(node)).Select(type => (type, ReasonOf(node, models.Of(node), written, own)))).Where(one => one.Item2 is not null)!;

    static IEnumerable<ITypeSymbol> TypesOf(ExpressionSyntax made, BoundTree model) => model.GetTypeInfo(made) is { Type: { } type, ConvertedType: { } kept } ? new[] { type, kept }.Where(IsInterface).Distinct<ITypeSymbol>(SymbolEqualityComparer.Default) : [];

    static string? ReasonOf(ExpressionSyntax made, BoundTree model, WrittenElements written, OwnMembers own) =>
        model.SymbolOf(made) is IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: false } method ? SourceMethod.Of(method) is { IsIterator: true } && own.Touches(method) ? Iterators : null
        : made.DescendantNodes(part => part is not AnonymousFunctionExpressionSyntax).OfType<ExpressionSyntax>().Any(part => IsGoneThrough(part) && model.GetTypeInfo(part).Type is IArrayTypeSymbol array && written.Has(array.ElementType)) ? Arrays : null;

    static bool IsGoneThrough(ExpressionSyntax node) => node is IdentifierNameSyntax or MemberAccessExpressionSyntax && node.Parent switch
    {
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } access => access.Expression == node,
        ArgumentSyntax or FromClauseSyntax => true,
        _ => false,
    };
}
