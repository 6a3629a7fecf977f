using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Source;

/// <summary>Structs whose own members, or stores to their fields, run on them where they are.</summary>
static class StructsInPlace
{
    /// <summary>Whether the member that is named of a struct may change it.</summary>
    public static bool Change(ExpressionSyntax node, BoundTree model)
    {
        if (node.Parent is not MemberAccessExpressionSyntax access || access.Expression != node || model.GetTypeInfo(node).Type is not { IsValueType: true } type) return false;
        if (type is { IsReadOnly: true } or { SpecialType: not SpecialType.None } or { TypeKind: TypeKind.Enum } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }) return false;
        return model.SymbolOf(access) switch
        {
            IFieldSymbol => Syntax.IsWriteTarget(access),
            IPropertySymbol property => Syntax.IsWriteTarget(access) || property.GetMethod is { IsReadOnly: false },
            IMethodSymbol method => method is { IsReadOnly: false, IsStatic: false },
            _ => false,
        };
    }
}
