using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Pipeline;

/// <summary>Whether the code runs scenarios itself, by <c>Scenario.Of&lt;T&gt;()</c>.</summary>
static class CallStage
{
    public static IncrementalValueProvider<bool> RunsScenarios(SyntaxValueProvider syntax) => syntax
        .CreateSyntaxProvider(
            static (node, _) => node is GenericNameSyntax { Identifier.ValueText: "Of", TypeArgumentList.Arguments.Count: 1 },
            static (context, cancel) => context.SemanticModel.GetSymbolInfo(context.Node, cancel) is { Symbol: null } or { Symbol.ContainingType: { Name: "Scenario", ContainingNamespace.Name: "Conpar" } })
        .Where(static runs => runs)
        .Collect()
        .Select(static (all, _) => all.Length > 0)
        .WithTrackingName(Stages.Calls);
}
