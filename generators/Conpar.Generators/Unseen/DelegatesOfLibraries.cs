using Conpar.Generators.Calls;
using Conpar.Generators.Libraries;
using Conpar.Generators.Sharing;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Unseen;

/// <summary>Methods of a library's objects as delegates: whoever calls one does not know of the object.</summary>
sealed class DelegatesOfLibraries(SharedState shared, Targets targets)
{
    public string? ReasonOf(ExpressionSyntax node, BoundTree model) =>
        node is MemberAccessExpressionSyntax { Parent: not InvocationExpressionSyntax } access && model.SymbolOf(node) is IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: true } method && model.GetTypeInfo(node).ConvertedType is { TypeKind: TypeKind.Delegate }
        && (targets.Controls.Knows(method.ReducedFrom ?? method) || ExternalTypes.IsMutable(model.GetTypeInfo(access.Expression).Type) && (!method.IsStatic || method.ReducedFrom is not null) && !shared.IsPrivate(access.Expression, model))
            ? "a method of a library as a delegate" : null;
}
