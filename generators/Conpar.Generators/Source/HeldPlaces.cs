using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Source;

/// <summary>Places of which no word says that they are used by reference: a value that was read from one could not stand there.</summary>
static class HeldPlaces
{
    public static bool Are(ExpressionSyntax node, BoundTree model) => IsReceiver(node, model)
        || node.Parent is ElementAccessExpressionSyntax element && element.Expression == node && IsBuffer(model.GetTypeInfo(node).Type)
        || node.Parent is MemberAccessExpressionSyntax part && part.Expression == node && model.GetTypeInfo(node).Type is { IsValueType: true } && model.SymbolOf(part) is IFieldSymbol && Are(part, model);

    /// <summary>Whether it is what a method or property extends that takes it by reference.</summary>
    public static bool IsReceiver(ExpressionSyntax node, BoundTree model) => node.Parent is MemberAccessExpressionSyntax access && access.Expression == node && model.SymbolOf(access) switch
    {
        IMethodSymbol { ReducedFrom: { } extension } => extension.Parameters[0].RefKind == RefKind.Ref,
        { IsStatic: false } member when ExtensionMembers.IsOne(member) => member.ContainingType.ExtensionParameter?.RefKind == RefKind.Ref,
        _ => false,
    };

    /// <summary>Whether it is a struct that is an array.</summary>
    public static bool IsBuffer(ITypeSymbol? type) => type is INamedTypeSymbol { IsValueType: true } && type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "InlineArrayAttribute");
}
