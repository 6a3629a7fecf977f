using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Methods;

/// <summary>Whether jobs wait for several handles at once, or for the handle of another object: then a step may touch more than one object.</summary>
sealed class JoinedHandles(MethodGraph graph, SemanticModels models)
{
    public bool AreIn(IEnumerable<IMethodSymbol> jobs) => graph.Reached(jobs).SelectMany(method => graph.SourceOf(method)?.Code ?? [])
        .SelectMany(declaration => declaration.DescendantNodes().OfType<SimpleNameSyntax>()).Any(IsOne);

    bool IsOne(SimpleNameSyntax name) => name.Identifier.ValueText is "WaitAny" or "WaitAll" or "WaitHandle" or "AvailableWaitHandle" && models.Of(name).SymbolOf(name) switch
    {
        IMethodSymbol { ContainingType.Name: "WaitHandle" } method => method.ContainingNamespace.ToDisplayString() == "System.Threading",
        IPropertySymbol { Type.Name: "WaitHandle" } property => property.ContainingNamespace.ToDisplayString() == "System.Threading",
        _ => false,
    };
}
