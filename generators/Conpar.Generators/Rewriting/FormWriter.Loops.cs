using Conpar.Generators.Names;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Loops of interleaved code look at the time slice, so that a job that computes gives its turn away.
sealed partial class FormWriter
{
    public override void VisitForStatement(ForStatementSyntax node)
    {
        ISymbol?[] shared = Explores && node.Declaration is { } declaration ? [.. declaration.Variables.Select(variable => model.Model.GetDeclaredSymbol(variable)).Where(variable => variable is not null && State.Captured.Has(variable))] : [];
        if (shared.Length > 0) text.Append('{');
        WriteInstances(shared);
        WriteLoop(node, node.Statement);
        if (shared.Length > 0) text.Append('}');
    }

    public override void VisitWhileStatement(WhileStatementSyntax node) => WriteLoop(node, node.Statement);

    public override void VisitDoStatement(DoStatementSyntax node) => WriteLoop(node, node.Statement);

    public override void VisitForEachStatement(ForEachStatementSyntax node) => WriteForEach(node);

    public override void VisitForEachVariableStatement(ForEachVariableStatementSyntax node) => WriteForEach(node);

    void WriteForEach(CommonForEachStatementSyntax node)
    {
        WritingContext before = context;
        if (context.Awaits && Freezing.HoldsEnumerator(node, model)) context = context with { Awaits = false };
        if (!WroteEnumeration(node)) WriteLoop(node, node.Statement);
        context = before;
    }

    void WriteLoop(StatementSyntax loop, StatementSyntax body)
    {
        if (WroteSpin(loop, body) || WroteOutlined(loop) || WroteShortLoop(loop, body)) return;
        if (context.Slices) WriteLoop(loop, body, SliceCheck);
        else DefaultVisit(loop);
    }

    void WriteLoop(StatementSyntax loop, StatementSyntax body, string check)
    {
        foreach (SyntaxNodeOrToken child in loop.ChildNodesAndTokens())
        {
            if (child.AsNode() == body) WriteLoopBody(body, check);
            else if (child.AsNode() is { } node) Visit(node);
            else Write(child.AsToken());
        }
    }

    /// <summary>The check comes first in the body: <c>continue</c> passes it too, and no condition is evaluated twice.</summary>
    void WriteLoopBody(StatementSyntax body, string check)
    {
        if (body is BlockSyntax block)
        {
            WriteOpening(block.OpenBraceToken, check);
            WriteStatements(block.Statements);
            Write(block.CloseBraceToken);
            return;
        }

        Replace(body, () =>
        {
            text.Append("{ ");
            text.Append(check).Append(' ');
            Visit(body);
            text.Append(" }");
        });
    }

    /// <summary>A brace and the check after it, on the brace's line.</summary>
    void WriteOpening(SyntaxToken brace, string check)
    {
        bool owns = withoutTrailing.Add(brace);
        Write(brace);
        if (owns) withoutTrailing.Remove(brace);
        text.Append(' ').Append(check);
        WriteTrivia(brace.TrailingTrivia);
    }

    /// <summary>A goto that goes back is a loop.</summary>
    public override void VisitGotoStatement(GotoStatementSyntax node)
    {
        if (!context.Slices || !GoesBack(node))
        {
            DefaultVisit(node);
            return;
        }

        Replace(node, () =>
        {
            text.Append("{ ");
            text.Append(SliceCheck).Append(' ');
            DefaultVisit(node);
            text.Append(" }");
        });
    }

    bool GoesBack(GotoStatementSyntax node) =>
        node.Expression is not IdentifierNameSyntax label || model.SymbolOf(label) is not ILabelSymbol target || target.DeclaringSyntaxReferences.All(declaration => declaration.Span.Start < node.SpanStart);

    /// <summary>A call of a recursive method is a back-edge.</summary>
    bool ChecksAtEntry => context.Kind != FormKind.Parallel && context.Slices && !method.IsIterator && Graph.IsRecursive(method.Symbol);

    /// <summary>What a form does before anything else; null for nothing.</summary>
    string? AtEntry
    {
        get
        {
            string?[] parts = [ChecksAtEntry ? SliceCheck : null, kind == FormKind.Interleaved && Graph.KeepsFlow(method.Symbol) ? $"using var __flow = {context.Job}.KeepFlow();" : null];
            string entry = string.Join(" ", parts.Where(part => part is not null));
            return entry.Length == 0 ? null : entry;
        }
    }

    /// <summary>Whether the form returns nothing, as an async method with a plain task does not either.</summary>
    bool HasNoResult => method.Symbol.ReturnsVoid || method.Symbol is { IsAsync: true, ReturnType: INamedTypeSymbol { Arity: 0 } };

    string SliceCheck => $"if ({context.Job}.SliceExpired) {context.Job}.Slice();";
}
