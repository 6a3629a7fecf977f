using System.Collections.Concurrent;
using Conpar.Generators.Calls;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Sharing;

/// <summary>Whether code of the user's own, with what it calls, touches shared state or waits.</summary>
sealed class OwnCode(SemanticModels models, SharedState shared, Targets targets)
{
    readonly ConcurrentDictionary<SyntaxNode, (bool Touches, IReadOnlyList<SyntaxNode> Called)> known = [];

    public bool Touches(IMethodSymbol method) => SourceMethod.Of(method) is { } source && Touches(source.Body);

    public bool Touches(SyntaxNode code)
    {
        HashSet<SyntaxNode> seen = [];
        Stack<SyntaxNode> open = new([code]);
        while (open.Count > 0)
        {
            SyntaxNode next = open.Pop();
            if (!seen.Add(next)) continue;
            (bool touches, IReadOnlyList<SyntaxNode> called) = known.GetOrAdd(next, Find);
            if (touches) return true;
            foreach (SyntaxNode one in called) open.Push(one);
        }

        return false;
    }

    /// <summary>Not what writes to the console, or tells the time: others take no notice of that.</summary>
    public static bool Synchronises(ISymbol? symbol) => symbol?.ContainingType is { } type && (type.Name == "Lazy" || type.ContainingNamespace.ToDisplayString() is var space && (space.StartsWith("System.Threading", StringComparison.Ordinal) || space == "System.Collections.Concurrent"));

    (bool, IReadOnlyList<SyntaxNode>) Find(SyntaxNode code)
    {
        BoundTree model = models.Of(code);
        List<SyntaxNode> called = [];
        foreach (SyntaxNode node in code.DescendantNodesAndSelf())
        {
            if (node is LockStatementSyntax or AwaitExpressionSyntax) return (true, []);
            if (node is not ExpressionSyntax expression) continue;
            Target target = targets.Of(expression, model);
            if (target.Control is not null && Synchronises(target.Symbol) || shared.IsTouchedBy(expression)) return (true, []);
            if (target.Use != Use.Construct) called.AddRange(target.Methods.Select(SourceMethod.Of).OfType<SourceMethod>().Select(source => source.Body));
        }

        return (false, called);
    }
}
