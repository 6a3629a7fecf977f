using Conpar.Generators.Loops;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Loops that only look, in explored code: when they come round they say so.
sealed partial class FormWriter
{
    bool WroteSpin(StatementSyntax loop, StatementSyntax body)
    {
        if (!Explores || !context.Awaits || !new SpinLoop(model, State).IsOne(loop)) return false;
        string site = Site(loop), first = SpinLoop.IsIdle(body) ? site : "-1";
        Replace(loop, () =>
        {
            text.Append($"{{ {context.Job}.BeginsSpin({first}); ");
            WriteLoop(loop, body, $"{context.Job}.Spins({site});");
            text.Append(" }");
        });
        return true;
    }

    /// <summary>A spin in a loop that may do more than look: when it has gone round often, it lets all others go on first.</summary>
    bool WroteSpinOnce(InvocationExpressionSyntax node)
    {
        if (!Explores || !context.Awaits || node is not { Parent: ExpressionStatementSyntax, Expression: MemberAccessExpressionSyntax access }) return false;
        if (model.SymbolOf(node) is not IMethodSymbol { Name: "SpinOnce", ContainingType.Name: "SpinWait" } || !IsVariable(access.Expression) || node.ArgumentList.Arguments.Any(argument => argument.Expression is not LiteralExpressionSyntax)) return false;
        SpinLoop loops = new(model, State);
        if (node.Ancestors().TakeWhile(one => one is not (AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax)).OfType<StatementSyntax>().Any(loops.IsOne)) return false;
        session.Controlled(node);
        Replace(node, () => text.Append($"await conpar::ExploredSpins.Once({context.Job}, {Site(node)}, ref {access.Expression})"));
        return true;
    }
}
