using Conpar.Generators.Calls;
using Conpar.Generators.Source;
using Conpar.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Calls: which of them are written anew, and those that stay.
sealed partial class FormWriter
{
    public override void VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        if (Syntax.IsNameOf(node, model))
        {
            Replace(node, () => text.Append(isOutside ? SymbolDisplay.FormatLiteral((string)model.Model.GetConstantValue(node).Value!, quote: true) : node.ToString()));
            return;
        }

        if (WroteDelegateCall(node)) return;
        Target target = TargetOf(node);
        if (Explores && session.Targets.Ending(node, model) is { } ending) WriteEnding(node, ending);
        else if (Controls(target) is { } control)
        {
            if (!IsStepOfItsOwn(node, target, control) || !WroteObjectCall(node)) WriteControlled(node, target, control);
        }
        else if (IsDispatched(target)) WriteDispatched(node, target);
        else if (Called(node, target) is { } called) WriteCompiled(node, called);
        else if (!WroteOutgoing(node, target)) WriteAsItIs(node, target);
    }

    bool IsExtension(InvocationExpressionSyntax node) => ExtensionMembers.TakesReceiver(model.SymbolOf(node));

    static SimpleNameSyntax? Name(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        SimpleNameSyntax name => name,
        AliasQualifiedNameSyntax alias => alias.Name,
        _ => null,
    };

    static ExpressionSyntax? Receiver(ExpressionSyntax expression) => expression is MemberAccessExpressionSyntax access ? access.Expression : null;

    /// <summary>The arguments, with others before them and the caller's name after them where the method asks for it.</summary>
    /// <param name="child">The job, where it comes last, and not first: then all are named, in their order.</param>
    /// <param name="leavesOuts">Whether those of <c>out</c> parameters are left out.</param>
    void WriteArguments(ArgumentListSyntax list, string first, Action? receiver, bool hasReceiver, ExpressionSyntax call, string? child = null, bool leavesOuts = false)
    {
        IMethodSymbol? named = child is null ? null : (IMethodSymbol)model.SymbolOf(call)!;
        if (named is not null) first = "";
        Write(list.OpenParenToken);
        text.Append(first);
        if (hasReceiver && receiver is not null)
        {
            if (first.Length > 0) text.Append(", ");
            receiver();
        }

        if (leavesOuts)
        {
            foreach (ArgumentSyntax argument in list.Arguments.Where(argument => !IsOut(argument))) text.Append(", ").Append(Written(() => Visit(argument)).Trim());
            text.Append(CallerArguments(list, call, true));
            Write(list.CloseParenToken);
            return;
        }

        if (list.Arguments.Count > 0 && (first.Length > 0 || hasReceiver)) text.Append(", ");
        foreach (SyntaxNodeOrToken part in list.Arguments.GetWithSeparators())
        {
            if (part.AsNode() is not ArgumentSyntax argument) Write(part.AsToken());
            else if (named is null || argument.NameColon is not null) Visit(argument);
            else Replace(argument, () => text.Append($"{Identifier.Escaped(named.Parameters[list.Arguments.IndexOf(argument)].Name)}: {Written(() => Visit(argument.Expression)).Trim()}"));
        }

        text.Append(CallerArguments(list, call, first.Length > 0 || hasReceiver || list.Arguments.Count > 0));
        if (named is not null) text.Append($", __job: {child}");
        Write(list.CloseParenToken);
    }

    void WriteAsItIs(InvocationExpressionSyntax node, Target target)
    {
        if (target is { Symbol: IMethodSymbol symbol, Methods.Count: 0 }) session.Left(node, symbol);
        if (WroteStructCall(node) || WroteHiddenCall(node, target) || WroteAtomic(node) || WroteObjectCall(node)) return;
        Visit(node.Expression);
        ArgumentListSyntax list = node.ArgumentList;
        if (CallerArguments(list, node, list.Arguments.Count > 0).Length == 0) Visit(list);
        else WriteArguments(list, "", null, false, node);
    }
}
