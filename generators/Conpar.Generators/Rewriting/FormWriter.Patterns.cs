using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Patterns that read what has a point: as tests one after the other, value is { } x && Read(await point, x.P) is pattern.
sealed partial class FormWriter
{
    public override void VisitIsPatternExpression(IsPatternExpressionSyntax node)
    {
        if (!LooksAtPoints(node.Pattern) || model.GetTypeInfo(node.Expression).Type is not { } type || Matched(type, [node.Pattern]) is not { } matching)
        {
            NoteLooks(node.Pattern);
            DefaultVisit(node);
            return;
        }

        Replace(node, () =>
        {
            string value = Written(() => Visit(node.Expression)).Trim();
            text.Append('(').Append(string.Concat(Declarations(matching).Select(one => one + " && ")));
            if (Syntax.Inner(node.Pattern) is RecursivePatternSyntax recursive)
            {
                text.Append(TestParts(matching, new MatchedValue(value, type, ""), recursive));
            }
            else
            {
                string name = Fresh("matched");
                text.Append($"{value} is var {name} && {Test(matching, new MatchedValue(name, type, ""), node.Pattern)}");
            }

            text.Append(')');
        });
    }

    public override void VisitSwitchExpression(SwitchExpressionSyntax node)
    {
        PatternSyntax[] patterns = [.. node.Arms.Select(arm => arm.Pattern)];
        if (!patterns.Any(LooksAtPoints) || model.GetTypeInfo(node.GoverningExpression).Type is not { } type || Matched(type, patterns) is not { } matching)
        {
            foreach (PatternSyntax pattern in patterns) NoteLooks(pattern);
            DefaultVisit(node);
            return;
        }

        WriteMatchedInput(node.GoverningExpression, matching);
        Write(node.SwitchKeyword);
        Write(node.OpenBraceToken);
        foreach (SyntaxNodeOrToken part in node.Arms.GetWithSeparators())
        {
            if (part.AsNode() is not SwitchExpressionArmSyntax arm)
            {
                Write(part.AsToken());
                continue;
            }

            WriteMatchedArm(matching, type, arm.Pattern, arm.WhenClause);
            Write(arm.EqualsGreaterThanToken);
            Visit(arm.Expression);
        }

        Write(node.CloseBraceToken);
    }

    public override void VisitSwitchStatement(SwitchStatementSyntax node)
    {
        CasePatternSwitchLabelSyntax[] labels = [.. node.Sections.SelectMany(section => section.Labels).OfType<CasePatternSwitchLabelSyntax>()];
        if (!labels.Any(label => LooksAtPoints(label.Pattern)) || model.GetTypeInfo(node.Expression).Type is not { } type || Matched(type, [.. labels.Select(label => label.Pattern)]) is not { } matching)
        {
            foreach (CasePatternSwitchLabelSyntax label in labels) NoteLooks(label.Pattern);
            DefaultVisit(node);
            return;
        }

        Write(node.SwitchKeyword);
        text.Append('(');
        WriteAround(node.OpenParenToken);
        WriteMatchedInput(node.Expression, matching);
        text.Append(')');
        WriteAround(node.CloseParenToken);
        Write(node.OpenBraceToken);
        foreach (SwitchSectionSyntax section in node.Sections)
        {
            foreach (SwitchLabelSyntax label in section.Labels) WriteMatchedLabel(matching, type, label);
            WriteStatements(section.Statements);
        }

        // Guards are not taken to be exhaustive.
        bool isExhaustive = node.Sections.SelectMany(section => section.Labels).All(label => label is not DefaultSwitchLabelSyntax) && !model.Model.AnalyzeControlFlow(node)!.EndPointIsReachable;
        if (isExhaustive) text.Append(" default: throw new global::System.Runtime.CompilerServices.SwitchExpressionException(); ");
        Write(node.CloseBraceToken);
    }

    void WriteMatchedLabel(Matching matching, ITypeSymbol type, SwitchLabelSyntax label)
    {
        if (label is not CasePatternSwitchLabelSyntax one)
        {
            Visit(label);
            return;
        }

        Write(one.Keyword);
        WriteMatchedArm(matching, type, one.Pattern, one.WhenClause);
        Write(one.ColonToken);
    }

    /// <summary>What is matched, and before it the names for what is read once for several patterns.</summary>
    void WriteMatchedInput(ExpressionSyntax input, Matching matching)
    {
        string declarations = string.Join(" & ", Declarations(matching));
        if (declarations.Length == 0)
        {
            Visit(input);
            return;
        }

        Replace(input, () => text.Append($"__shared.Old({declarations}, {Written(() => Visit(input)).Trim()})"));
    }

    /// <summary>A pattern as it is, or as a guard that tests it in steps.</summary>
    void WriteMatchedArm(Matching matching, ITypeSymbol type, PatternSyntax pattern, WhenClauseSyntax? when)
    {
        if (!LooksAtPoints(pattern))
        {
            Visit(pattern);
            if (when is not null) Visit(when);
            return;
        }

        Replace(pattern, () =>
        {
            string name = Fresh("matched");
            text.Append($"var {name} when {Test(matching, new MatchedValue(name, type, ""), pattern)}");
        });
        if (when is null) return;
        WriteAround(when.WhenKeyword);
        text.Append(" && (");
        Replace(when.Condition, () => Visit(when.Condition));
        text.Append(") ");
    }

    static IEnumerable<string> Declarations(Matching matching) => matching.Kept.Select(kept => $"__shared.Declare(out global::Conpar.Stepping.Once<{Display(kept.Type)}> {kept.Name})");

    /// <summary>What the patterns read, found by writing them for nothing; null where they must stay one step.</summary>
    Matching? Matched(ITypeSymbol type, IReadOnlyList<PatternSyntax> patterns)
    {
        if (Freezing.IsRestricted(type) || type is IDynamicTypeSymbol) return null;
        Matching matching = new();
        foreach (PatternSyntax pattern in patterns)
        {
            if (LooksAtPoints(pattern)) _ = Written(() => Test(matching, new MatchedValue("", type, ""), pattern));
            matching.NextArm();
        }

        return matching.Settle() && matching.Kept.All(kept => IsNameable(kept.Type)) ? matching : null;
    }
}
