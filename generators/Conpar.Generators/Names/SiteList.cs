using Conpar.Generators.Model;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Conpar.Generators.Names;

/// <summary>The places of one source file that events come from, and the names that generated code has for them: <c>__at.L9</c>, and <c>__at.L9_2</c> for a second one on the line.</summary>
sealed class SiteList
{
    readonly Dictionary<(TextSpan, bool), string> names = [];
    readonly Dictionary<int, int> perLine = [];
    readonly List<(string Name, SiteModel Site)> sites = [];

    public IReadOnlyList<(string Name, SiteModel Site)> Sites => sites;

    public string Add(SyntaxNode node) => Add(node.Span, isEnd: false, () => SiteModel.Of(Location.Create(node.SyntaxTree, StartOf(node)), Syntax.Shortened(node)));

    /// <summary>The end of a statement: where a lock is released.</summary>
    public string AddEnd(SyntaxNode node) => Add(node.Span, isEnd: true, () => SiteModel.Of(node.GetLastToken().GetLocation(), "}"));

    /// <summary>A call in a chain over several lines is at the line of its name.</summary>
    static TextSpan StartOf(SyntaxNode node) => node switch
    {
        Microsoft.CodeAnalysis.CSharp.Syntax.InvocationExpressionSyntax { Expression: Microsoft.CodeAnalysis.CSharp.Syntax.MemberAccessExpressionSyntax access }
            when access.SyntaxTree.GetLineSpan(access.Name.Span).StartLinePosition.Line != node.SyntaxTree.GetLineSpan(node.Span).StartLinePosition.Line => access.Name.Span,
        _ => node.Span,
    };

    string Add(TextSpan span, bool isEnd, Func<SiteModel> make)
    {
        if (names.TryGetValue((span, isEnd), out string? name)) return name;
        SiteModel site = make();
        perLine.TryGetValue(site.Line, out int count);
        perLine[site.Line] = ++count;
        name = "__at.L" + site.Line + (count == 1 ? "" : "_" + count);
        sites.Add((name.Substring("__at.".Length), site));
        return names[(span, isEnd)] = name;
    }
}
