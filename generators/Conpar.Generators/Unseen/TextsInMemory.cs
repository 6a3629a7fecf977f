using Conpar.Generators.Sharing;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Unseen;

/// <summary>Writers that keep a text, also where they are known as <c>TextWriter</c>: what is written by a method of that is no output, and no step.</summary>
sealed class TextsInMemory(SemanticModels models, SharedState shared)
{
    readonly Lazy<bool> areMade = new(() => models.Compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>())
        .Any(node => models.Of(node).GetTypeInfo(node) is { Type.Name: "StringWriter", ConvertedType.Name: "TextWriter" } || node is { Parent: ArgumentSyntax } && models.Of(node).GetTypeInfo(node).Type is { Name: "StringWriter" }));

    public bool AreWritten(ExpressionSyntax node, BoundTree model) =>
        node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } access } && name.StartsWith("Write", StringComparison.Ordinal) && IsWriter((model.SymbolOf(node) as IMethodSymbol)?.ContainingType)
        && model.SymbolOf(access.Expression) is not { ContainingType.Name: "Console" } && !shared.IsPrivate(access.Expression, model) && (!IsWriter(model.GetTypeInfo(access.Expression).Type) || areMade.Value);

    static bool IsWriter(ITypeSymbol? type) => type is { Name: "TextWriter", ContainingNamespace: { Name: "IO", ContainingNamespace.Name: "System" } };
}
