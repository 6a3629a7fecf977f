using Conpar.Generators.Libraries;
using Conpar.Generators.Sharing;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Loops;

/// <summary>
/// Tells loops that change no variable of their own from round to round: what they do next depends on shared state alone. Whether a round changes shared
/// state is seen when it runs.
/// </summary>
sealed class SpinLoop(BoundTree model, SharedState state)
{
    static readonly HashSet<string> changing = ["System.DateTime", "System.DateTimeOffset", "System.Environment", "System.Diagnostics.Stopwatch", "System.Random", "System.TimeProvider", "System.Threading.SpinWait"];

    public bool IsOne(StatementSyntax loop) => loop is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax { Declaration: null, Initializers.Count: 0, Incrementors.Count: 0 } && loop.DescendantNodes().All(node => IsRepeatable(node, loop));

    /// <summary>Whether the body only lets time pass: then the first look at the condition is a round.</summary>
    public static bool IsIdle(StatementSyntax body) => body switch
    {
        EmptyStatementSyntax => true,
        BlockSyntax block => block.Statements.All(IsIdle),
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } } => access.Name.Identifier.Text is "Yield" or "Sleep" or "SpinWait" or "SpinOnce",
        ExpressionStatementSyntax { Expression: AwaitExpressionSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } } } => access.ToString() is "Task.Yield" or "Task.Delay",
        _ => false,
    };

    bool IsRepeatable(SyntaxNode node, StatementSyntax loop) => node switch
    {
        AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseObjectCreationExpressionSyntax or YieldStatementSyntax or QueryExpressionSyntax => false,
        AssignmentExpressionSyntax assignment => state.Of(assignment.Left).IsShared || IsOfRound(assignment.Left, loop),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } changed => state.Of(changed.Operand).IsShared || IsOfRound(changed.Operand, loop),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } changed => state.Of(changed.Operand).IsShared || IsOfRound(changed.Operand, loop),
        ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.RefKeyword } argument => state.Of(argument.Expression).IsShared || IsOfRound(argument.Expression, loop),
        InvocationExpressionSyntax call => IsRepeatable(call),
        MemberAccessExpressionSyntax or MemberBindingExpressionSyntax => model.SymbolOf((ExpressionSyntax)node) is not IPropertySymbol property || IsRepeatable(property),
        _ => true,
    };

    /// <summary>What tells the time, or the state of what jobs synchronise by without a step of its own, changes unseen.</summary>
    static bool IsRepeatable(IPropertySymbol property) =>
        !changing.Contains(property.ContainingType.ToDisplayString()) && (property.ContainingNamespace?.ToDisplayString() is not ("System.Threading" or "System.Threading.Tasks") || ExternalTypes.TellsState(property) || property.Name is "IsAlive" or "Token");

    /// <summary>Whether it is a variable that each round has for itself.</summary>
    bool IsOfRound(ExpressionSyntax target, StatementSyntax loop) =>
        model.SymbolOf(target) is ILocalSymbol local && local.DeclaringSyntaxReferences.All(declaration => loop.Span.Contains(declaration.Span));

    bool IsRepeatable(InvocationExpressionSyntax call)
    {
        if (Syntax.IsNameOf(call, model)) return true;
        if (model.SymbolOf(call) is not IMethodSymbol { MethodKind: not MethodKind.DelegateInvoke } method) return false;
        IMethodSymbol called = method.ReducedFrom ?? method;
        // What a struct changes in itself is no step.
        if (!called.DeclaringSyntaxReferences.IsEmpty) return !called.IsIterator && (called.IsStatic || called.IsReadOnly || called.ContainingType.IsReferenceType);
        return called.ContainingNamespace.ToDisplayString() is "System.Threading" or "System.Threading.Tasks" || state.Called(call).IsShared && (ExternalTypes.IsPure(called) || ExternalTypes.Tries(called));
    }
}
