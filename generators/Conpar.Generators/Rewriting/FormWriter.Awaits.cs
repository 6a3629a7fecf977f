using Conpar.Generators.Calls;
using Conpar.Generators.Names;
using Conpar.Generators.Source;
using Conpar.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// The user's own awaits.
sealed partial class FormWriter
{
    public override void VisitAwaitExpression(AwaitExpressionSyntax node)
    {
        session.Controlled(node);
        Replace(node, () => WriteAwait(node.Expression, node, parentheses: false));
    }

    /// <summary>Awaits an operand, or blocks on it where the code may run in the interleaved lane but not await.</summary>
    void WriteAwait(ExpressionSyntax operand, SyntaxNode at, bool parentheses)
    {
        bool inFor = at.Parent is ForStatementSyntax;
        if (context.UserAwaits) text.Append(parentheses ? "(await " : inFor ? "await (" : "await ");
        ExpressionSyntax inner = Syntax.Awaited(operand);
        SyntaxNode whole = operand;
        if (inner is InvocationExpressionSyntax call && AwaitedCall(call) is { } write) Within(whole, inner, write);
        else if (model.GetTypeInfo(operand).Type is null or IDynamicTypeSymbol) Visit(operand);
        else WriteAwaiting(operand, at);
        if (!context.UserAwaits) text.Append(".Block()");
        else if (parentheses || inFor) text.Append(')');
    }

    /// <summary>A call that is awaited where it stands runs as part of this job: a nested frame, or a façade that waits.</summary>
    Action? AwaitedCall(InvocationExpressionSyntax call)
    {
        Target target = TargetOf(call);
        if (target.Symbol is { } symbol && target.Methods.Count == 0)
        {
            if (session.Targets.Controls.Awaited(symbol) is not { } control) return null;
            if (session.Targets.Controls.Spawning(symbol) is not null && SpawnedLambda(call.ArgumentList, (IMethodSymbol)symbol) is not null) return null;
            return () => WriteFacadeCall(call, target, control);
        }

        if (IsDispatched(target))
        {
            if (!TaskShape.Of(VirtualMethod(target).ReturnType).IsTask) return null;
            session.Controlled(call);
            if (context.Kind == FormKind.Interleaved && context.UserAwaits) return () => WriteDispatch(call, target, FormKind.Interleaved, starts: false);
            return AwaitsForms ? () => WriteDispatch(call, target, FormKind.Parallel, starts: false) : null;
        }

        if (Called(call, target) is not { IsAsync: true } called || Graph.SourceOf(called) is not { IsIterator: false } source) return null;
        session.Controlled(call);
        if (AwaitsForms) return () => WriteFormCall(call, called, Names.Blocking(called), context.Job);
        return source.CanAwait && context.Kind == FormKind.Interleaved ? () => WriteFormCall(call, called, Names.Async(called), context.Job) : null;
    }

    /// <summary>Whether a job on a thread of its own awaits what it calls as the user does.</summary>
    bool AwaitsForms => context.Kind == FormKind.Parallel && context.UserAwaits && context.Job == "__job" && method.Symbol.IsAsync;

    /// <summary>Writes an inner expression in the place of the whole around it, of which only spaces and comments stay.</summary>
    void Within(SyntaxNode whole, SyntaxNode inner, Action write) => Replace(whole, () => Replace(inner, write));

    void WriteAwaiting(ExpressionSyntax operand, SyntaxNode at)
    {
        text.Append($"conpar::Tasks.Awaiting({context.Job}, {Site(at)}, ");
        WritingContext before = context;
        Replace(operand, () => Visit(operand));
        context = before;
        text.Append(')');
    }

    /// <summary>Where a lambda that returns a task is written as an async one: its task is awaited instead.</summary>
    void WriteReturn(ReturnStatementSyntax node)
    {
        if (!context.AwaitsReturns || node.Expression is not { } value)
        {
            if (!WroteLoopReturn(node) && !WroteReturnWithOuts(node)) DefaultVisit(node);
            return;
        }

        bool hasResult = TaskShape.Of(model.GetTypeInfo(value).ConvertedType).Result is not null;
        Replace(node, () =>
        {
            text.Append(hasResult ? "return " : "{ ");
            WriteAwait(value, value, parentheses: false);
            text.Append(hasResult ? ";" : "; return; }");
        });
    }
}
