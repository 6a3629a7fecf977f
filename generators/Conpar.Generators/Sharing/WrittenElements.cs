using System.Collections.Concurrent;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Sharing;

/// <summary>The types of elements that the compilation's code changes in arrays: arrays of others stay as they were made.</summary>
sealed class WrittenElements(SemanticModels models)
{
    /// <summary>Methods of libraries that change an array which they are given.</summary>
    static readonly HashSet<string> filling = ["Clear", "Fill", "Copy", "CopyTo", "BlockCopy", "Sort", "Reverse", "Shuffle", "Resize", "GetBytes", "GetChars", "NextBytes", "GetItems", "Receive"];

    readonly Lazy<HashSet<ITypeSymbol>> types = new(() => new HashSet<ITypeSymbol>(models.Compilation.SyntaxTrees.SelectMany(tree => In(tree, models)), SymbolEqualityComparer.Default));

    public bool Has(ITypeSymbol type) => types.Value.Contains(type.OriginalDefinition);

    static IEnumerable<ITypeSymbol> In(SyntaxTree tree, SemanticModels models) => tree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>()
        .Select(node => Written(node, models)).OfType<IArrayTypeSymbol>().Select(array => array.ElementType.OriginalDefinition);

    /// <summary>The array that an expression changes, or that it gives to something which may.</summary>
    static ITypeSymbol? Written(ExpressionSyntax node, SemanticModels models) => node switch
    {
        ElementAccessExpressionSyntax element when Syntax.IsWriteTarget(element) || element.Parent is RefExpressionSyntax or MemberAccessExpressionSyntax => models.Of(node).GetTypeInfo(element.Expression).Type,
        IdentifierNameSyntax { Parent: ArgumentSyntax or MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } or EqualsValueClauseSyntax } => Given(node, models.Of(node)),
        _ => null,
    };

    static ITypeSymbol? Given(ExpressionSyntax node, BoundTree model)
    {
        if (model.GetTypeInfo(node) is not { Type: IArrayTypeSymbol array, ConvertedType: var converted }) return null;
        bool changes = converted is { Name: "Span" or "Memory" } || node.Parent switch
        {
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => model.SymbolOf(call) is IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: true } method && (method.ReturnsByRef || filling.Contains(method.Name) || method.Name.StartsWith("Read", StringComparison.Ordinal)),
            MemberAccessExpressionSyntax access => access.Expression == node && access.Name.Identifier.ValueText is "SetValue" or "AsSpan" or "AsMemory" or "CopyTo",
            _ => false,
        };
        return changes ? array : null;
    }
}
