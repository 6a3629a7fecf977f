using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Libraries;

/// <summary>Synchronization contexts that are not the framework's own class, which hands everything to the pool.</summary>
static class OwnContexts
{
    /// <summary>Why it matters that a job makes one current; null where that is none, or what was current before.</summary>
    public static string? ReasonOf(InvocationExpressionSyntax call, ISymbol called, BoundTree model) =>
        called is { Name: "SetSynchronizationContext", ContainingType: { } contexts } && call.ArgumentList.Arguments.FirstOrDefault() is { } context
        && model.GetTypeInfo(context.Expression).Type is { } type && !SymbolEqualityComparer.Default.Equals(type, contexts)
            ? $"what awaits under the context {type.Name} does not come back through it"
            : null;
}
