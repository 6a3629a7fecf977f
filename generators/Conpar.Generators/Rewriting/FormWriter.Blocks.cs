using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Lists of statements: a declaration in one can concern all that follow it.
sealed partial class FormWriter
{
    public override void VisitBlock(BlockSyntax node)
    {
        if (node == method.Body && AtEntry is { } entry) WriteOpening(node.OpenBraceToken, entry);
        else Write(node.OpenBraceToken);
        if (node == method.Body) WriteInstances(method.Symbol.Parameters);
        WriteStatements(node.Statements);
        Write(node.CloseBraceToken);
    }

    public override void VisitSwitchSection(SwitchSectionSyntax node)
    {
        foreach (SwitchLabelSyntax label in node.Labels) Visit(label);
        WriteStatements(node.Statements);
    }

    void WriteStatements(SyntaxList<StatementSyntax> statements)
    {
        WritingContext before = context;
        Stack<Action> closing = new();
        int frozenUntil = -1;
        foreach (StatementSyntax statement in statements)
        {
            if (statement is LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 } declaration && OpenUsing(declaration) is { } close)
            {
                WritingContext opened = context;
                closing.Push(() =>
                {
                    context = opened;
                    close();
                });
                continue;
            }

            if (context.Awaits && Freezing.LastUse(statements, statement, model) is { } last) frozenUntil = Math.Max(frozenUntil, last);
            Visit(statement, context with { Awaits = context.Awaits && statement.SpanStart > frozenUntil });
        }

        foreach (Action close in closing) close();
        context = before;
    }

    /// <summary>Opens the try around what follows a <c>using var</c> whose end has points; gives what closes it.</summary>
    Action? OpenUsing(LocalDeclarationStatementSyntax node)
    {
        if (Single(node.Declaration) is { Initializer.Value: { } value } variable && Scope(value) is { } gate && !IsNamedIn(variable, node.Parent!)) return OpenScope(node, gate);
        if (Freezing.DeclaresReference(node, model)) context = context with { Awaits = false };
        ITypeSymbol? type = model.GetTypeInfo(node.Declaration.Type).Type;
        TellDisposal(node, Disposal.Methods(node, model));
        if (!IsEndedByForm(node, type, node.AwaitKeyword)) return null;
        WriteAround(node.AwaitKeyword);
        WriteAround(node.UsingKeyword);
        Visit(node.Declaration);
        Write(node.SemicolonToken);
        text.Append("try { ");
        return () =>
        {
            text.Append(" } ");
            WriteDisposal(node, type, [.. node.Declaration.Variables.Select(variable => variable.Identifier.Text)], node.AwaitKeyword);
        };
    }

    Action OpenScope(LocalDeclarationStatementSyntax node, ExpressionSyntax gate)
    {
        session.Controlled(node);
        string held = Fresh("lock");
        Replace(node, () =>
        {
            text.Append($"var {held} = ");
            Visit(gate);
            text.Append("; ");
            WriteTurnStatement($"conpar::Locks.Enter({context.Job}, {Site(node)}, {held})");
            text.Append(" try {");
        });
        WritingContext at = context;
        return () =>
        {
            context = at;
            text.Append(" } finally { ");
            WriteTurnStatement($"conpar::Locks.Exit({context.Job}, {session.Sites.AddEnd(node.Parent!)}, {held})");
            text.Append(" }");
        };
    }

    public override void VisitUnsafeStatement(UnsafeStatementSyntax node) => VisitWithoutAwaits(node);

    public override void VisitFixedStatement(FixedStatementSyntax node) => VisitWithoutAwaits(node);

    void VisitWithoutAwaits(SyntaxNode node)
    {
        WritingContext before = context;
        context = context with { Awaits = false };
        DefaultVisit(node);
        context = before;
    }

    /// <summary>The clauses of a query are lambdas that the query's operators call; only its first source is evaluated here.</summary>
    public override void VisitQueryExpression(QueryExpressionSyntax node)
    {
        Write(node.FromClause.FromKeyword);
        if (node.FromClause.Type is { } type) Visit(type);
        Write(node.FromClause.Identifier);
        Write(node.FromClause.InKeyword);
        Visit(node.FromClause.Expression);
        Visit(node.Body, context with { Awaits = false, Job = WritingContext.CurrentJob });
    }

    /// <summary>In a hole, a colon outside of parentheses begins the format; names in generated code have colons.</summary>
    public override void VisitInterpolation(InterpolationSyntax node)
    {
        Write(node.OpenBraceToken);
        int start = text.Length;
        Visit(node.Expression);
        if (text.ToString(start, text.Length - start).Contains("::")) text.Insert(start, '(').Append(')');
        if (node.AlignmentClause is { } alignment) Visit(alignment);
        if (node.FormatClause is { } format) Visit(format);
        Write(node.CloseBraceToken);
    }
}
