using Conpar.Generators.Calls;
using Conpar.Generators.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Calls out of the jobs' code that may block the thread: when they begin and end, the lane is told.
sealed partial class FormWriter
{
    bool IsOutgoing(ExpressionSyntax node) =>
        node is InvocationExpressionSyntax { Expression: not MemberBindingExpressionSyntax } call && TargetOf(call).Uncontrolled is { } called && OutsideCalls.Contains(call, called, model);

    static string OutsideReason(IMethodSymbol called) => $"{called.ContainingType.Name}.{called.Name} waits for what is outside of the program";

    /// <summary>A call whose value is used; false where it is none.</summary>
    bool WroteOutgoing(InvocationExpressionSyntax node, Target target)
    {
        if (!IsOutgoing(node)) return false;
        IMethodSymbol symbol = (IMethodSymbol)target.Symbol!;
        session.Uncontrolled(node, OutsideReason(symbol));
        if (symbol.ReturnsVoid) return false;
        Replace(node, () =>
        {
            text.Append($"{context.Job}.Back({context.Job}.Away({Site(node)}), ");
            WriteAsItIs(node, target);
            text.Append(')');
        });
        return true;
    }

    /// <summary>A call without a value, as a statement.</summary>
    void WriteOutgoingStatement(ExpressionStatementSyntax node)
    {
        Replace(node.Expression, () =>
        {
            string away = Fresh("away");
            text.Append($"{{ var {away} = {context.Job}.Away({Site(node.Expression)}); ");
            Visit(node.Expression);
            text.Append($"; {context.Job}.Back({away}); }}");
        });
        WriteAround(node.SemicolonToken);
    }

    bool IsOutgoingStatement(ExpressionStatementSyntax node) => IsOutgoing(node.Expression) && model.GetTypeInfo(node.Expression).Type is { SpecialType: SpecialType.System_Void };
}
