using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

/// <summary>Arrays that jobs know as <c>IList&lt;T&gt;</c> and the like: what is done by the interface is a step on the whole, what is done to elements one on these.</summary>
sealed class ArraysBehindInterfaces(SemanticModels models, WrittenElements written)
{
    readonly Lazy<HashSet<ITypeSymbol>> types = new(() => new HashSet<ITypeSymbol>(models.Compilation.SyntaxTrees.SelectMany(tree => In(tree, models, written)), SymbolEqualityComparer.Default));

    /// <summary>Whether an expression may be such an array, and something is done with it here.</summary>
    public bool IsUsed(ExpressionSyntax node, BoundTree model) => IsUse(node) && IsInterface(model.GetTypeInfo(node).Type) && types.Value.Contains(model.GetTypeInfo(node).Type!);

    static bool IsUse(ExpressionSyntax node) => node is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax && node.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == node,
        ElementAccessExpressionSyntax element => element.Expression == node,
        CommonForEachStatementSyntax loop => loop.Expression == node,
        ArgumentSyntax or SpreadElementSyntax or FromClauseSyntax => true,
        _ => false,
    };

    static bool IsInterface(ITypeSymbol? type) => type is INamedTypeSymbol { TypeKind: TypeKind.Interface, ContainingNamespace: var space } && space.ToDisplayString() is "System.Collections" or "System.Collections.Generic";

    /// <summary>The interfaces that arrays are given for where they are kept or passed on, of elements that change.</summary>
    static IEnumerable<ITypeSymbol> In(SyntaxTree tree, SemanticModels models, WrittenElements written) => tree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>().Where(IsKept)
        .Select(node => models.Of(node).GetTypeInfo(node) is { Type: IArrayTypeSymbol array, ConvertedType: { } kept } && IsInterface(kept) && written.Has(array.ElementType) && !IsLibrarys(node, models) ? kept : null).OfType<ITypeSymbol>();

    static bool IsKept(ExpressionSyntax node) => node.Parent switch
    {
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } } => true,
        EqualsValueClauseSyntax or AssignmentExpressionSyntax or ArgumentSyntax or ArrowExpressionClauseSyntax or ReturnStatementSyntax => node is IdentifierNameSyntax or MemberAccessExpressionSyntax,
        _ => false,
    };

    /// <summary>A method of a library that goes through it: that is told where it is called.</summary>
    static bool IsLibrarys(ExpressionSyntax node, SemanticModels models) => node.Parent is ArgumentSyntax { Parent.Parent: ExpressionSyntax call } && models.Of(node).SymbolOf(call) is { DeclaringSyntaxReferences.IsEmpty: true };
}
