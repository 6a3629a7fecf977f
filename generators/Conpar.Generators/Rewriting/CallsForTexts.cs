using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

/// <summary>What the compiler calls to make a text of several parts.</summary>
sealed class CallsForTexts(OwnMembers own, SharedState shared)
{
    readonly Constructions constructions = new(shared);

    public string? ReasonOf(ExpressionSyntax node, BoundTree model) => Put(node, model) ?? (IsHandled(node, model) ? "a handler of an interpolated string" : null);

    /// <summary>A tuple, a record or an anonymous object that is put into a text.</summary>
    string? Put(ExpressionSyntax node, BoundTree model) =>
        IsPart(node) && model.GetTypeInfo(node).Type is INamedTypeSymbol type && (type.IsTupleType || type.IsAnonymousType || type.IsRecord) && own.FirstTouching([type], "ToString") is { } called ? $"a library calls {called} here, which runs as it is" : null;

    /// <summary>Whether a value is put into a text.</summary>
    public static bool IsPart(ExpressionSyntax node) => node.Parent is InterpolationSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression };

    /// <summary>A handler of the user's own: the compiler makes one and calls it for each part of the string.</summary>
    bool IsHandled(ExpressionSyntax node, BoundTree model) => node is InterpolatedStringExpressionSyntax && model.GetTypeInfo(node).ConvertedType is INamedTypeSymbol handler && OwnMembers.IsOwn(handler)
        && handler.GetMembers().OfType<IMethodSymbol>().SelectMany(own.AccessesOf).Any(access => !constructions.IsOfNewObject(access));
}
