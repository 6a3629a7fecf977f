using System.Collections.Immutable;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Loops;

/// <summary>A <c>for</c> over numbers whose body changes neither the number nor where it ends: it can run in strips.</summary>
/// <param name="Variable">The number.</param>
/// <param name="Comparison">The condition: the number compared with its limit.</param>
/// <param name="GoesUp">Whether it grows.</param>
sealed record CountedLoop(ISymbol Variable, BinaryExpressionSyntax Comparison, bool GoesUp)
{
    public static CountedLoop? Of(ForStatementSyntax loop, BoundTree model, DataFlowAnalysis body)
    {
        if (loop.Condition is not BinaryExpressionSyntax { Left: IdentifierNameSyntax name } comparison || loop.Incrementors.Count != 1) return null;
        if (DirectionOf(comparison) is not { } up || model.SymbolOf(name) is not (ILocalSymbol { IsRef: false } or IParameterSymbol { RefKind: RefKind.None }) || model.SymbolOf(name) is not { } variable) return null;
        if (LoopVariables.TypeOf(variable).SpecialType is not (SpecialType.System_Int32 or SpecialType.System_Int64) || !HasSameType(comparison.Right, variable)) return null;
        HashSet<ISymbol> changed = new([.. body.WrittenInside, .. body.Captured, .. body.CapturedInside, .. body.CapturedOutside], SymbolEqualityComparer.Default);
        if (changed.Contains(variable) || !changed.Add(variable) || comparison.Right.DescendantTrivia().Any(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia))) return null;
        return Steps(loop.Incrementors[0], up) && IsStable(comparison.Right) ? new CountedLoop(variable, comparison, up) : null;

        bool HasSameType(ExpressionSyntax expression, ISymbol than) => model.GetTypeInfo(expression) is var type && SymbolEqualityComparer.Default.Equals(type.ConvertedType, LoopVariables.TypeOf(than));

        bool IsVariable(ExpressionSyntax expression) => SymbolEqualityComparer.Default.Equals(model.SymbolOf(expression), variable);

        // A step that is a variable counts as positive: with any other the loop would not end by its condition.
        bool Steps(ExpressionSyntax step, bool goesUp) => step switch
        {
            PostfixUnaryExpressionSyntax one => IsVariable(one.Operand) && one.IsKind(goesUp ? SyntaxKind.PostIncrementExpression : SyntaxKind.PostDecrementExpression),
            PrefixUnaryExpressionSyntax one => IsVariable(one.Operand) && one.IsKind(goesUp ? SyntaxKind.PreIncrementExpression : SyntaxKind.PreDecrementExpression),
            AssignmentExpressionSyntax more => IsVariable(more.Left) && more.IsKind(goesUp ? SyntaxKind.AddAssignmentExpression : SyntaxKind.SubtractAssignmentExpression) && IsPositive(more.Right),
            _ => false,
        };

        bool IsPositive(ExpressionSyntax step) => model.Model.GetConstantValue(step) is { HasValue: true, Value: var value } ? value is int and > 0 or long and > 0L : IsStable(step);

        bool IsStable(ExpressionSyntax expression) => model.Model.GetConstantValue(expression).HasValue || expression switch
        {
            ParenthesizedExpressionSyntax inner => IsStable(inner.Expression),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression or (int)SyntaxKind.SubtractExpression or (int)SyntaxKind.MultiplyExpression or (int)SyntaxKind.DivideExpression } both => IsStable(both.Left) && IsStable(both.Right),
            MemberAccessExpressionSyntax { Name.Identifier.Text: "Length" } access => IsStable(access.Expression) && ShortCode.HasQuickLength(model.GetTypeInfo(access.Expression).Type),
            IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } => model.SymbolOf(expression) switch
            {
                ILocalSymbol { IsRef: false } or IParameterSymbol { RefKind: RefKind.None } => !changed.Contains(model.SymbolOf(expression)!),
                IFieldSymbol { IsVolatile: false } field => field.IsReadOnly || !IsAssigned(field),
                _ => false,
            },
            _ => false,
        };

        bool IsAssigned(IFieldSymbol field) => loop.Statement.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Any(use => use.Identifier.ValueText == field.Name && Syntax.IsWriteTarget(use.Parent is MemberAccessExpressionSyntax access && access.Name == use ? access : use));
    }

    static bool? DirectionOf(BinaryExpressionSyntax comparison) => comparison.Kind() switch
    {
        SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression => true,
        SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression => false,
        _ => null,
    };
}
