using System.Text;
using Conpar.Generators.Methods;
using Conpar.Generators.Names;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

/// <summary>
/// Writes one method again: token by token as it stands, other text only where a construct asks for it. So the user's line structure,
/// comments and names stay. One file for each group of constructs.
/// </summary>
sealed partial class FormWriter(FormSession session, SourceMethod method, FormKind kind) : CSharpSyntaxVisitor
{
    readonly StringBuilder text = new();
    readonly BoundTree model = session.Models.Of(method.Body);
    readonly HashSet<SyntaxToken> withoutLeading = [], withoutTrailing = [];
    WritingContext context = WritingContext.Of(method, kind, session.Graph.Detail);
    int fresh;

    MethodGraph Graph => session.Graph;

    FormNames Names => Graph.Names;

    public string Text => text.ToString();

    /// <summary>Writes every token in order.</summary>
    public override void DefaultVisit(SyntaxNode node)
    {
        foreach (SyntaxNodeOrToken child in node.ChildNodesAndTokens())
        {
            if (child.AsNode() is { } inner) Visit(inner);
            else Write(child.AsToken());
        }
    }

    public override void Visit(SyntaxNode? node)
    {
        if (node is null) return;
        if (context.IsAsItIs)
        {
            VisitAsItIs(node);
            return;
        }

        WritingContext before = context;
        if (context.Awaits && node is ExpressionSyntax expression && Freezing.IsUnit(expression) && (Freezing.HoldsReference(expression, model) || HoldsHidden(expression) || HoldsMade(expression) || HoldsThreadStatic(expression))) context = context with { Awaits = false };
        if (node is not ExpressionSyntax whole || !WroteConverted(whole) && !WroteGiven(whole)) base.Visit(node);
        context = before;
    }

    void Visit(SyntaxNode? node, WritingContext inner)
    {
        WritingContext before = context;
        context = inner;
        Visit(node);
        context = before;
    }

    void Write(SyntaxToken token)
    {
        if (!withoutLeading.Contains(token)) WriteTrivia(token.LeadingTrivia);
        text.Append(token.Text);
        if (!withoutTrailing.Contains(token)) WriteTrivia(token.TrailingTrivia);
    }

    /// <summary>The comments and line ends around a token that itself is left out.</summary>
    void WriteAround(SyntaxToken token)
    {
        if (!withoutLeading.Contains(token)) WriteRemains(token.LeadingTrivia);
        if (!withoutTrailing.Contains(token)) WriteRemains(token.TrailingTrivia);
    }

    void WriteRemains(SyntaxTriviaList list)
    {
        if (list.Any(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia))) WriteTrivia(list);
    }

    /// <summary>Comments and spaces as they are. Of directives and of code that they exclude only the lines stay: what is left is what the compiler saw.</summary>
    void WriteTrivia(SyntaxTriviaList list)
    {
        foreach (SyntaxTrivia trivia in list)
        {
            if (trivia.IsDirective || trivia.IsKind(SyntaxKind.DisabledTextTrivia) || trivia.IsKind(SyntaxKind.SkippedTokensTrivia)) text.Append('\n', trivia.ToFullString().Count(c => c == '\n'));
            else text.Append(trivia.ToFullString());
        }
    }

    /// <summary>Writes other text in the place of a node; what stands before and after the node stays outside of it.</summary>
    void Replace(SyntaxNode node, Action write)
    {
        SyntaxToken first = node.GetFirstToken(), last = node.GetLastToken();
        bool ownsFirst = withoutLeading.Add(first), ownsLast = withoutTrailing.Add(last);
        if (ownsFirst) WriteTrivia(first.LeadingTrivia);
        write();
        if (ownsFirst) withoutLeading.Remove(first);
        if (!ownsLast) return;
        withoutTrailing.Remove(last);
        WriteTrivia(last.TrailingTrivia);
    }

    /// <summary>An operation that may give the turn away.</summary>
    void WriteTurn(ExpressionSyntax node, Action operation)
    {
        if (!context.Awaits)
        {
            operation();
            text.Append(".Block()");
            return;
        }

        bool parentheses = !Syntax.TakesUnary(node);
        // In a for's first part "await F(" would be read as a declaration; "await (F(" is not.
        bool inFor = node.Parent is ForStatementSyntax;
        text.Append(parentheses ? "(await " : inFor ? "await (" : "await ");
        operation();
        if (parentheses || inFor) text.Append(')');
    }

    string Site(SyntaxNode node) => session.Sites.Add(node);

    string Fresh(string name) => "__" + name + ++fresh;
}
