using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Source;

/// <summary>Conversions and operators of the user's own types that are no binary ones, where their forms can be called in their place.</summary>
static class OwnOperators
{
    /// <summary>What a cast or a change of a variable calls; null where it calls none, or nothing can stand in its place.</summary>
    public static IMethodSymbol? Of(ExpressionSyntax node, BoundTree model) => node switch
    {
        CastExpressionSyntax cast => model.SymbolOf(cast) is IMethodSymbol { MethodKind: MethodKind.Conversion } conversion && Takes(conversion, model.GetTypeInfo(cast.Expression).Type) ? Own(conversion) : null,
        AssignmentExpressionSyntax change when !change.IsKind(SyntaxKind.SimpleAssignmentExpression) && !change.IsKind(SyntaxKind.CoalesceAssignmentExpression) => OfChange(change, change.Left, model),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } step => OfChange(step, step.Operand, model),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } step => OfChange(step, step.Operand, model),
        PrefixUnaryExpressionSyntax unary => model.SymbolOf(unary) is IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator, IsStatic: true } symbol && Takes(symbol, model.GetTypeInfo(unary.Operand).Type) ? Own(symbol) : null,
        _ => null,
    };

    /// <summary>The conversion that the language makes of an expression's value; of several parentheses, of what is in the outermost, and not of what is cast.</summary>
    public static IMethodSymbol? Converting(ExpressionSyntax node, BoundTree model)
    {
        if (node.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax || node is TupleExpressionSyntax) return null;
        TypeInfo type = model.GetTypeInfo(node);
        if (SymbolEqualityComparer.Default.Equals(type.Type, type.ConvertedType) || !(IsOwn(type.Type) || IsOwn(type.ConvertedType))) return null;
        return model.Model.GetConversion(node) is { IsUserDefined: true, MethodSymbol: { } conversion } && Takes(conversion, type.Type) ? Own(conversion) : null;
    }

    /// <summary>A variable that is named twice must be the same both times.</summary>
    static IMethodSymbol? OfChange(ExpressionSyntax node, ExpressionSyntax target, BoundTree model) =>
        node.Parent is ExpressionStatementSyntax && model.SymbolOf(target) is ILocalSymbol { RefKind: RefKind.None } or IParameterSymbol { RefKind: RefKind.None } or IFieldSymbol
        && target is SimpleNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }
        && model.SymbolOf(node) is IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator } symbol && (!symbol.IsStatic || Takes(symbol, model.GetTypeInfo(target).Type)) ? Own(symbol) : null;

    /// <summary>Whether it is called with the value as it is, and not with what is in a nullable one.</summary>
    static bool Takes(IMethodSymbol method, ITypeSymbol? type) => type is not null && (!IsNullable(type) || IsNullable(method.Parameters[0].Type));

    static bool IsNullable(ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    static IMethodSymbol? Own(IMethodSymbol method) => method is { IsAbstract: false, IsVirtual: false, IsImplicitlyDeclared: false, DeclaringSyntaxReferences.IsEmpty: false } ? method : null;

    static bool IsOwn(ITypeSymbol? type) => type is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false };
}
