using Conpar.Generators.Loops;
using Conpar.Generators.Names;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Loops of little work, in code that is not async. They look at the slice after a strip of iterations, or else at each, but in a way that leaves their variables in registers.
sealed partial class FormWriter
{
    /// <summary>The labels after loops in strips, for their breaks.</summary>
    readonly Dictionary<SyntaxNode, string> stripLabels = [];

    /// <summary>The ends of the strips around, which are variables as the user's are.</summary>
    readonly Stack<string> stripEnds = new();

    bool WroteShortLoop(StatementSyntax loop, StatementSyntax body)
    {
        if (context is not { Kind: FormKind.Sliced, Slices: true, Job: "__job" } || !session.ShortCode.Is(body)) return false;
        if (model.Model.AnalyzeDataFlow(body) is not { Succeeded: true } data) return false;
        string check = CheckThatKeeps(LoopVariables.Assignable(loop, body, data, model));
        switch (loop)
        {
            case ForStatementSyntax counting when CountedLoop.Of(counting, model, data) is { } counted:
                Replace(loop, () => WithLabel(loop, body, braces: false, () => WriteStrips(counting, counted, check)));
                break;
            case ForEachStatementSyntax or ForEachVariableStatementSyntax when ElementOf((CommonForEachStatementSyntax)loop) is { } element:
                Replace(loop, () => WithLabel(loop, body, braces: true, () => WriteStrips((CommonForEachStatementSyntax)loop, element, check)));
                break;
            default:
                WriteLoop(loop, body, check);
                break;
        }

        return true;
    }

    string CheckThatKeeps(IEnumerable<ISymbol> variables)
    {
        string[] names = ["__job", .. variables.Select(variable => Symbols.Identifier.Escaped(variable.Name)), .. stripEnds];
        if (names.Length == 1) return SliceCheck;
        string kept = "(" + string.Join(", ", names) + ")";
        return $"if (__job.SliceExpired) {kept} = __job.Slice({kept});";
    }

    /// <summary><c>for (int i = 0; i &lt; n; ) { for (int end = …; i &lt; end; i++) body; check }</c></summary>
    void WriteStrips(ForStatementSyntax loop, CountedLoop counted, string check)
    {
        string end = Fresh("end"), type = Display(LoopVariables.TypeOf(counted.Variable)), variable = counted.Comparison.Left.ToString();
        Write(loop.ForKeyword);
        Write(loop.OpenParenToken);
        if (loop.Declaration is { } declaration) Visit(declaration);
        foreach (SyntaxNodeOrToken part in loop.Initializers.GetWithSeparators())
        {
            if (part.AsNode() is { } initializer) Visit(initializer);
            else Write(part.AsToken());
        }

        Write(loop.FirstSemicolonToken);
        Visit(loop.Condition);
        Write(loop.SecondSemicolonToken);
        text.Append($") {{ for ({type} {end} = conpar::Strips.{(counted.GoesUp ? "Up" : "Down")}({variable}, {TextOf(counted.Comparison.Right)}); {variable} {counted.Comparison.OperatorToken.Text} {end}; ");
        Visit(loop.Incrementors[0]);
        Write(loop.CloseParenToken);
        stripEnds.Push(end);
        Visit(loop.Statement);
        stripEnds.Pop();
        text.Append($" {check} }}");
    }

    /// <summary>Runs over parts of the array, so that the loop's own header and variable stay as they are.</summary>
    void WriteStrips(CommonForEachStatementSyntax loop, string element, string check)
    {
        string whole = Fresh("whole"), from = Fresh("from"), count = Fresh("count");
        text.Append($"var {whole} = {TextOf(loop.Expression)}; for (int {from} = 0; {from} < {whole}.Length; ) {{ int {count} = conpar::Strips.Count({whole}.Length - {from}); ");
        foreach (SyntaxNodeOrToken child in loop.ChildNodesAndTokens())
        {
            if (child.AsNode() == loop.Statement) break;
            if (child.AsNode() == loop.Expression) text.Append(element.Length > 0 ? $"new global::System.ReadOnlySpan<{element}>({whole}, {from}, {count})" : $"{whole}.Slice({from}, {count})");
            else if (child.AsNode() is { } node) Visit(node);
            else Write(child.AsToken());
        }

        Visit(loop.Statement);
        text.Append($" {from} += {count}; {check} }}");
    }

    /// <summary>What the elements of an array are; empty for a span, null where the loop goes over something else.</summary>
    string? ElementOf(CommonForEachStatementSyntax loop)
    {
        ITypeSymbol? type = model.GetTypeInfo(loop.Expression).Type;
        if (loop.Expression.DescendantTrivia().Any(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia))) return null;
        if (ShortCode.IsSpan(type)) return "";
        return type is IArrayTypeSymbol { IsSZArray: true, ElementType: var element } && LoopVariables.CanBeNamed(element) ? Display(element) : null;
    }

    /// <summary>An expression's text without what stands around it.</summary>
    string TextOf(ExpressionSyntax expression)
    {
        int start = text.Length;
        bool ownsFirst = withoutLeading.Add(expression.GetFirstToken()), ownsLast = withoutTrailing.Add(expression.GetLastToken());
        Visit(expression);
        if (ownsFirst) withoutLeading.Remove(expression.GetFirstToken());
        if (ownsLast) withoutTrailing.Remove(expression.GetLastToken());
        string written = text.ToString(start, text.Length - start);
        text.Length = start;
        return written;
    }

    /// <summary>A break leaves the strip and the loop around it.</summary>
    void WithLabel(StatementSyntax loop, StatementSyntax body, bool braces, Action write)
    {
        bool breaks = Syntax.OwnNodes(body).Any(node => node is BreakStatementSyntax && BrokenBy(node) == loop);
        if (breaks) stripLabels[loop] = Fresh("done");
        if (braces || breaks) text.Append("{ ");
        write();
        if (breaks) text.Append($" {stripLabels[loop]}: ;");
        if (braces || breaks) text.Append(" }");
    }

    static SyntaxNode? BrokenBy(SyntaxNode node) => node.Ancestors().FirstOrDefault(outer => outer is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax or SwitchStatementSyntax);

    public override void VisitBreakStatement(BreakStatementSyntax node)
    {
        if (BrokenBy(node) is { } loop && stripLabels.TryGetValue(loop, out string? label)) Replace(node, () => text.Append($"goto {label};"));
        else DefaultVisit(node);
    }
}
