using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Source;

/// <summary>Questions on syntax that several parts of the rewriting ask.</summary>
static class Syntax
{
    public static bool IsNameOf(InvocationExpressionSyntax node, BoundTree model) =>
        node.Expression is IdentifierNameSyntax { Identifier.Text: "nameof" } && model.SymbolOf(node) is null;

    /// <summary>A node and what is below it, without the functions in it.</summary>
    public static IEnumerable<SyntaxNode> OwnNodes(SyntaxNode root) => root.DescendantNodesAndSelf(node => node == root || node is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax));

    /// <summary>Whether comments or directives stand in it, which end with their line.</summary>
    public static bool HasComments(SyntaxNode node) => node.DescendantTrivia().Any(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));

    /// <summary>Whether a lambda becomes data, not code.</summary>
    public static bool IsExpressionTree(AnonymousFunctionExpressionSyntax lambda, BoundTree model) =>
        model.GetTypeInfo(lambda).ConvertedType is INamedTypeSymbol { Name: "Expression", Arity: 1 } type && type.ContainingNamespace.ToDisplayString() == "System.Linq.Expressions";

    /// <summary>Without the parentheses around it, and without a <c>!</c> after it.</summary>
    public static ExpressionSyntax Inner(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => Inner(parenthesized.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => Inner(suppressed.Operand),
        _ => expression,
    };

    /// <summary>Without the parentheses around it.</summary>
    public static PatternSyntax Inner(PatternSyntax pattern) => pattern is ParenthesizedPatternSyntax parenthesized ? Inner(parenthesized.Pattern) : pattern;

    /// <summary>What is awaited: without parentheses and without <c>ConfigureAwait</c>.</summary>
    public static ExpressionSyntax Awaited(ExpressionSyntax operand) => Inner(operand) switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "ConfigureAwait" } access } => Inner(access.Expression),
        { } other => other,
    };

    /// <summary>Whether an await written in the place of this expression needs no parentheses.</summary>
    public static bool TakesUnary(ExpressionSyntax node) => node.Parent switch
    {
        ExpressionStatementSyntax or ArgumentSyntax or EqualsValueClauseSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax or ParenthesizedExpressionSyntax
            or InterpolationSyntax or AnonymousFunctionExpressionSyntax or IfStatementSyntax or WhileStatementSyntax or DoStatementSyntax or SwitchStatementSyntax or ForEachStatementSyntax
            or ThrowStatementSyntax or ForStatementSyntax => true,
        AssignmentExpressionSyntax assignment => assignment.Right == node,
        ConditionalAccessExpressionSyntax conditional => conditional.WhenNotNull == node && conditional.Parent is ExpressionStatementSyntax or ArrowExpressionClauseSyntax or ConditionalAccessExpressionSyntax,
        _ => false,
    };

    /// <summary>What stands before the <c>?</c> that an expression comes after.</summary>
    public static ExpressionSyntax BoundReceiver(ExpressionSyntax node) => node.Ancestors().OfType<ConditionalAccessExpressionSyntax>().First(conditional => conditional.WhenNotNull.Span.Contains(node.Span)).Expression;

    /// <summary>What is indexed.</summary>
    public static ExpressionSyntax Indexed(ExpressionSyntax node) => node is ElementAccessExpressionSyntax element ? element.Expression : BoundReceiver(node);

    /// <summary>What it is indexed with.</summary>
    public static SeparatedSyntaxList<ArgumentSyntax> Indexes(ExpressionSyntax node) => ((node as ElementAccessExpressionSyntax)?.ArgumentList ?? ((ElementBindingExpressionSyntax)node).ArgumentList).Arguments;

    /// <summary>Whether an expression is only written to, or is not evaluated for its value.</summary>
    public static bool IsWriteTarget(ExpressionSyntax node) => node.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == node,
        MemberAccessExpressionSyntax access when access.Name == node => IsWriteTarget(access),
        MemberBindingExpressionSyntax binding => IsWriteTarget(binding),
        ConditionalAccessExpressionSyntax conditional when conditional.WhenNotNull == node => IsWriteTarget(conditional),
        ArgumentSyntax { RefKindKeyword.RawKind: not 0 } => true,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } => true,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } => true,
        ArgumentSyntax { Parent: TupleExpressionSyntax tuple } => IsWriteTarget(tuple),
        ParenthesizedExpressionSyntax parenthesized => IsWriteTarget(parenthesized),
        NameColonSyntax or NameEqualsSyntax or ExpressionColonSyntax => true,
        _ => false,
    };

    /// <summary>Whether what is written to is read before that.</summary>
    public static bool IsReadToo(ExpressionSyntax target) => target.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == target && !assignment.IsKind(SyntaxKind.SimpleAssignmentExpression),
        PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => true,
        ParenthesizedExpressionSyntax parenthesized => IsReadToo(parenthesized),
        _ => false,
    };

    /// <summary>A short text of a place in the source, on one line.</summary>
    public static string Shortened(SyntaxNode node)
    {
        string whole = node switch
        {
            LockStatementSyntax held => $"lock ({held.Expression})",
            UsingStatementSyntax used => $"using ({used.Declaration?.ToString() ?? used.Expression?.ToString()})",
            _ => node.ToString(),
        };
        string text = string.Join(" ", whole.Split(['\n', '\r', '\t', ' '], StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= 60 ? text : text.Substring(0, 59) + "…";
    }
}
