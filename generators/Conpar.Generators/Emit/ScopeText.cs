using Conpar.Generators.Methods;
using Conpar.Generators.Model;
using Conpar.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Emit;

/// <summary>What makes a scenario's instance, sets it up and checks it in explored forms.</summary>
static class ScopeText
{
    /// <summary>Whether all of it has forms, or needs none.</summary>
    public static bool CanBe(Scope scope, MethodGraph graph) => scope.All.All(method => graph.NeedOf(method) != Need.Points || graph.ProblemOf(method) is null) && scope.Before.Any(graph.HasPoints);

    public static string Of(ScenarioModel scenario, Scope scope, MethodGraph graph)
    {
        string made = scenario.IsStatic ? "null" : scope.Constructor is { } constructor && graph.HasPoints(constructor) ? Made(scenario, constructor, graph) : $"new {scenario.Type}()";
        string setup = scope.Setup is { } prepares ? $"{JobListText.Explored(scenario, prepares, graph)}; " : "";
        string check = scope.Check is not { } checks || !graph.HasPoints(checks) ? "null"
            : HasResult(checks) ? $"static async (__self, __job) => {JobListText.Explored(scenario, checks, graph)}"
            : $"static async (__self, __job) => {{ {JobListText.Explored(scenario, checks, graph)}; return null; }}";
        return $"new(static async __job => {{ object? __self = {made}; {setup}return __self; }}, {check}, SetsUp: {(scope.IsOnlyMade ? "false" : "true")})";
    }

    static string Made(ScenarioModel scenario, IMethodSymbol constructor, MethodGraph graph)
    {
        string blank = $"conpar::Created.Blank<{scenario.Type}>()";
        return graph.SourceOf(constructor)!.CanAwait ? $"await {blank}.{graph.Names.Async(constructor)}(__job)" : $"{blank}.{graph.Names.BlockingItself(constructor)}(__job)";
    }

    static bool HasResult(IMethodSymbol check) => TaskShape.Of(check.ReturnType) is { IsTask: true } task ? task.Result is not null : !check.ReturnsVoid;
}
