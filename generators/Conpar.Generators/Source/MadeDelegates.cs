using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Source;

/// <summary>Lambdas and methods' names that become delegates.</summary>
static class MadeDelegates
{
    /// <summary>Those that code makes when it runs, not those that these make in their turn.</summary>
    public static IEnumerable<ExpressionSyntax> In(SyntaxNode body, BoundTree model) => body
        .DescendantNodes(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).OfType<ExpressionSyntax>().Where(node => Is(node, model));

    public static bool Is(ExpressionSyntax node, BoundTree model) => node switch
    {
        AnonymousFunctionExpressionSyntax lambda => !Syntax.IsExpressionTree(lambda, model),
        SimpleNameSyntax { Parent: MemberAccessExpressionSyntax access } when access.Name == node => false,
        SimpleNameSyntax or MemberAccessExpressionSyntax when !IsCalled(node) => model.SymbolOf(node) is IMethodSymbol { MethodKind: not MethodKind.LocalFunction } && model.GetTypeInfo(node).ConvertedType?.TypeKind == TypeKind.Delegate,
        _ => false,
    };

    static bool IsCalled(ExpressionSyntax node) => node.Parent is InvocationExpressionSyntax call && call.Expression == node;
}
