using Conpar.Tool.Rendering.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Conpar.Tool.Forms;

/// <summary>Code for reading: without directives, moved to the left, with colours by the kinds of its tokens.</summary>
static class CodeLines
{
    public static IReadOnlyList<IReadOnlyList<Segment>> Of(SyntaxNode code)
    {
        List<List<Segment>> lines = [[]];
        foreach ((string text, Style style) in Parts(code))
        {
            string[] pieces = text.Split('\n');
            for (int i = 0; i < pieces.Length; i++)
            {
                if (i > 0) lines.Add([]);
                if (pieces[i].Length > 0) lines[^1].Add(new Segment(pieces[i], style));
            }
        }

        int first = lines.FindIndex(line => !IsBlank(line)), last = lines.FindLastIndex(line => !IsBlank(line));
        return MovedLeft(lines[first..(last + 1)]);
    }

    static IEnumerable<(string Text, Style Style)> Parts(SyntaxNode code)
    {
        foreach (SyntaxToken token in code.DescendantTokens())
        {
            foreach (SyntaxTrivia trivia in token.LeadingTrivia.Where(trivia => !trivia.IsDirective)) yield return Part(trivia);
            yield return (Text(token.Text), StyleOf(token));
            foreach (SyntaxTrivia trivia in token.TrailingTrivia.Where(trivia => !trivia.IsDirective && !IsBeforeDirective(token, trivia))) yield return Part(trivia);
        }
    }

    /// <summary>A directive between arguments has made them begin a line.</summary>
    static bool IsBeforeDirective(SyntaxToken token, SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.EndOfLineTrivia) && token.GetNextToken() is var next && next.IsKind(SyntaxKind.CommaToken) && next.ContainsDirectives;

    static (string, Style) Part(SyntaxTrivia trivia) => (Text(trivia.ToFullString()), trivia.IsKind(SyntaxKind.WhitespaceTrivia) ? Style.Plain : Styles.Comment);

    static string Text(string text) => text.ReplaceLineEndings("\n").Replace("\t", "    ", StringComparison.Ordinal);

    static Style StyleOf(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.Utf8StringLiteralToken
            or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
            or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken
            or SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedVerbatimStringStartToken or SyntaxKind.InterpolatedStringTextToken
            or SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken
            or SyntaxKind.InterpolatedStringEndToken or SyntaxKind.InterpolatedRawStringEndToken => Styles.Literal,
        SyntaxKind.IdentifierToken => token.Parent is IdentifierNameSyntax { IsVar: true } ? Styles.Keyword : Style.Plain,
        _ => token.IsKeyword() || token.IsContextualKeyword() ? Styles.Keyword : Style.Plain,
    };

    /// <summary>By the first line's indent, which is the generator's, and by the others', which is the user's.</summary>
    static List<List<Segment>> MovedLeft(List<List<Segment>> lines)
    {
        int others = lines.Skip(1).Where(line => !IsBlank(line)).Select(Indent).DefaultIfEmpty(0).Min();
        return [.. lines.Select((line, i) => Without(line, i == 0 ? Indent(line) : others))];
    }

    static bool IsBlank(List<Segment> line) => line.All(segment => string.IsNullOrWhiteSpace(segment.Text));

    static int Indent(List<Segment> line) => string.Concat(line.Select(segment => segment.Text)).TakeWhile(c => c == ' ').Count();

    static List<Segment> Without(List<Segment> line, int indent)
    {
        List<Segment> left = [];
        foreach (Segment segment in line)
        {
            int cut = Math.Min(indent, segment.Text.Length);
            indent -= cut;
            if (cut < segment.Text.Length) left.Add(new Segment(segment.Text[cut..], segment.Style));
        }

        return left;
    }
}
