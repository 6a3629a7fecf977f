using Conpar.Generators.Names;
using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Methods;

/// <summary>What comes before a scenario's jobs, where it starts what runs beside them or makes delegates that they call, and the check, which may end that.</summary>
/// <param name="Constructor">What makes the scenario's instance; null where that has no code.</param>
/// <param name="Setup">The method with <c>[Setup]</c>.</param>
/// <param name="Check">The method with <c>[Check]</c>.</param>
sealed record Scope(IMethodSymbol? Constructor, IMethodSymbol? Setup, IMethodSymbol? Check)
{
    /// <summary>Null where nothing is started before the jobs, and the constructor makes no delegates for them.</summary>
    public static Scope? Of(INamedTypeSymbol scenario, IMethodSymbol? setup, IMethodSymbol? check, FactsTable facts)
    {
        IMethodSymbol? made = scenario.InstanceConstructors.FirstOrDefault(one => one.Parameters.IsEmpty);
        Scope scope = new(made is not null && facts.SourceOf(made) is { } source ? source.Symbol : null, setup, check);
        MethodGraph graph = new(facts, Detail.Steps);
        if (scope.Starts(graph).Any() || setup is not null && graph.Reached([setup]).Any(graph.MakesDelegates)) return scope;
        return scope.Constructor is { } constructor && graph.Reached([constructor]).Any(graph.MakesDelegates) ? scope with { Setup = null, Check = null, IsOnlyMade = true } : null;
    }

    /// <summary>Whether only the instance is made by forms, and the rest runs as it is.</summary>
    public bool IsOnlyMade { get; init; }

    public IEnumerable<IMethodSymbol> Before => ((IMethodSymbol?[])[Constructor, Setup]).OfType<IMethodSymbol>();

    public IEnumerable<IMethodSymbol> All => ((IMethodSymbol?[])[Constructor, Setup, Check]).OfType<IMethodSymbol>();

    /// <summary>Where something is started.</summary>
    public IEnumerable<SyntaxNode> Starts(MethodGraph graph) => graph.Reached(Before).SelectMany(graph.StartsOf);
}
