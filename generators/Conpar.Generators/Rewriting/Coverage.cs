using System.Collections.Immutable;
using Conpar.Generators.Model;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Rewriting;

/// <summary>Which places the rewriting controls and which it could not, by method, each counted once for all forms.</summary>
sealed class Coverage
{
    readonly Dictionary<IMethodSymbol, HashSet<SyntaxNode>> controlled = new(SymbolEqualityComparer.Default);
    readonly Dictionary<IMethodSymbol, Dictionary<SyntaxNode, string>> uncontrolled = new(SymbolEqualityComparer.Default);

    public void Controlled(IMethodSymbol method, SyntaxNode node)
    {
        if (!controlled.TryGetValue(method, out HashSet<SyntaxNode>? nodes)) controlled[method] = nodes = [];
        nodes.Add(node);
    }

    public void Uncontrolled(IMethodSymbol method, SyntaxNode node, string reason)
    {
        if (!uncontrolled.TryGetValue(method, out Dictionary<SyntaxNode, string>? nodes)) uncontrolled[method] = nodes = [];
        nodes[node] = reason;
    }

    public void Forget(IMethodSymbol method)
    {
        controlled.Remove(method);
        uncontrolled.Remove(method);
    }

    public int CountOf(IMethodSymbol method) => controlled.TryGetValue(method, out HashSet<SyntaxNode>? nodes) ? nodes.Count : 0;

    public IEnumerable<(SiteModel Site, string Reason)> UncontrolledOf(IMethodSymbol method) =>
        uncontrolled.TryGetValue(method, out Dictionary<SyntaxNode, string>? nodes)
            ? nodes.OrderBy(entry => entry.Key.SpanStart).Select(entry => (SiteModel.Of(entry.Key.GetLocation(), Syntax.Shortened(entry.Key)), entry.Value)).ToImmutableArray()
            : [];
}
