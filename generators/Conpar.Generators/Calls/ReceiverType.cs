using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Calls;

/// <summary>The type by which code knows the object whose member it uses.</summary>
static class ReceiverType
{
    /// <summary>Null where none is written before the member, or <c>base</c> is.</summary>
    public static ITypeSymbol? Of(ExpressionSyntax node, BoundTree model) => (node is InvocationExpressionSyntax call ? call.Expression : node) switch
    {
        MemberAccessExpressionSyntax { Expression: not BaseExpressionSyntax } access => model.GetTypeInfo(access.Expression).Type,
        ElementAccessExpressionSyntax { Expression: not BaseExpressionSyntax } element => model.GetTypeInfo(element.Expression).Type,
        MemberBindingExpressionSyntax or ElementBindingExpressionSyntax => model.GetTypeInfo(Syntax.BoundReceiver(node)).Type,
        _ => null,
    };
}
