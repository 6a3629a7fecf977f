using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Libraries;

/// <summary>PLINQ: a query is one atomic region, listed where it begins.</summary>
static class ParallelQueries
{
    public static bool IsOperator(ISymbol? symbol) => symbol is IMethodSymbol { ContainingType.Name: "ParallelEnumerable" } method && method.ContainingNamespace.ToDisplayString() == "System.Linq";

    /// <summary>What is said of a call that begins a query; null where it only goes on with one.</summary>
    public static string? ReasonOf(SyntaxNode call, BoundTree model)
    {
        if (call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax before } } && IsOperator(model.SymbolOf(before))) return null;
        return $"a PLINQ query is one atomic region, and its workers ({Workers(call, model)}) are no jobs";
    }

    static string Workers(SyntaxNode call, BoundTree model)
    {
        for (SyntaxNode? node = call; node is InvocationExpressionSyntax invocation; node = node.Parent is MemberAccessExpressionSyntax ? node.Parent.Parent : null)
        {
            if (model.SymbolOf(invocation)?.Name == "WithDegreeOfParallelism") return $"at most {invocation.ArgumentList.Arguments.LastOrDefault()?.Expression}";
        }

        return "one for each core";
    }
}
