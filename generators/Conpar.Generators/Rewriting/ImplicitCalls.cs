using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

/// <summary>
/// Calls of the user's methods that the language makes and nobody writes: conversions, deconstructions (in patterns, too), what a foreach, a collection
/// initializer, a compound assignment, an event's += and a text call. They run as they are; where such a method has points, that is told.
/// </summary>
static class ImplicitCalls
{
    public static IEnumerable<IMethodSymbol> Of(SyntaxNode node, BoundTree model) => All(node, model).Append(Decided(node, model)).OfType<IMethodSymbol>()
        .Where(method => method is { IsImplicitlyDeclared: false, DeclaringSyntaxReferences.IsEmpty: false }).Select(SourceMethod.Normalized);

    static IEnumerable<IMethodSymbol?> All(SyntaxNode node, BoundTree model)
    {
        switch (node)
        {
            case CommonForEachStatementSyntax loop:
                ForEachStatementInfo info = model.Model.GetForEachStatementInfo(loop);
                return [info.GetEnumeratorMethod, info.MoveNextMethod, info.CurrentProperty?.GetMethod, .. loop is ForEachVariableStatementSyntax parts ? Deconstructions(model.Model.GetDeconstructionInfo(parts)) : []];
            case AssignmentExpressionSyntax { Left: TupleExpressionSyntax or DeclarationExpressionSyntax } assignment:
                return Deconstructions(model.Model.GetDeconstructionInfo(assignment));
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression or (int)SyntaxKind.SubtractAssignmentExpression } change when model.SymbolOf(change.Left) is IEventSymbol handlers:
                return [change.IsKind(SyntaxKind.AddAssignmentExpression) ? handlers.AddMethod : handlers.RemoveMethod];
            case AssignmentExpressionSyntax compound when !compound.IsKind(SyntaxKind.SimpleAssignmentExpression):
                return [model.SymbolOf(compound) as IMethodSymbol];
            case InitializerExpressionSyntax { RawKind: (int)SyntaxKind.CollectionInitializerExpression } list:
                return list.Expressions.Select(one => model.Model.GetCollectionInitializerSymbolInfo(one).Symbol as IMethodSymbol);
            case PositionalPatternClauseSyntax positions:
                return [MatchedMembers.Deconstruction(positions, model)];
            case CastExpressionSyntax cast:
                return [model.SymbolOf(cast) as IMethodSymbol, Converted(cast, model)];
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression } both:
                return [model.SymbolOf(both) as IMethodSymbol];
            case ExpressionSyntax expression and not (TypeSyntax { Parent: not (ArgumentSyntax or EqualsValueClauseSyntax or ReturnStatementSyntax or AssignmentExpressionSyntax or ArrowExpressionClauseSyntax or InterpolationSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression }) } or LiteralExpressionSyntax):
                return [Converted(expression, model), Shown(expression, model)];
            default:
                return [];
        }
    }

    /// <summary>The operator <c>true</c> or <c>false</c> of what a condition is, where that is no bool.</summary>
    static IMethodSymbol? Decided(SyntaxNode node, BoundTree model)
    {
        string? name = node.Parent switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } => "op_False",
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } or IfStatementSyntax or WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or WhenClauseSyntax => "op_True",
            ConditionalExpressionSyntax conditional when conditional.Condition == node => "op_True",
            _ => null,
        };
        return name is not null && node is ExpressionSyntax && model.GetTypeInfo(node).Type is INamedTypeSymbol type && IsOwn(type) ? type.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault() : null;
    }

    /// <summary>Only where a type of the user's own takes part: asking is dear.</summary>
    static IMethodSymbol? Converted(ExpressionSyntax expression, BoundTree model)
    {
        TypeInfo type = model.GetTypeInfo(expression);
        if (SymbolEqualityComparer.Default.Equals(type.Type, type.ConvertedType) || !(IsOwn(type.Type) || IsOwn(type.ConvertedType))) return null;
        Conversion conversion = model.Model.GetConversion(expression);
        return conversion.IsUserDefined ? conversion.MethodSymbol : null;
    }

    /// <summary>What makes a text of a value of the user's own type that is put into one.</summary>
    static IMethodSymbol? Shown(ExpressionSyntax expression, BoundTree model)
    {
        if (expression.Parent is not (InterpolationSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression })) return null;
        ITypeSymbol? type = model.GetTypeInfo(expression).Type;
        if (!IsOwn(type) || expression.Parent is BinaryExpressionSyntax sum && model.GetTypeInfo(sum).Type?.SpecialType != SpecialType.System_String) return null;
        for (; IsOwn(type); type = type!.BaseType)
        {
            if (type!.GetMembers("ToString").OfType<IMethodSymbol>().FirstOrDefault(method => method is { Parameters.IsEmpty: true, IsOverride: true }) is { } own) return own;
        }

        return null;
    }

    static bool IsOwn(ITypeSymbol? type) => type is not null && MatchedMembers.WithoutNull(type) is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false };

    static IEnumerable<IMethodSymbol?> Deconstructions(DeconstructionInfo info) => [info.Method, .. info.Nested.IsDefaultOrEmpty ? [] : info.Nested.SelectMany(Deconstructions)];
}
