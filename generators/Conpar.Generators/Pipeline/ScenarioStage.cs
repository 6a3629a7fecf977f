using System.Collections.Immutable;
using Conpar.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Pipeline;

/// <summary>Gathers jobs into scenarios.</summary>
static class ScenarioStage
{
    public static IncrementalValueProvider<EquatableArray<ScenarioModel>> Scenarios(IncrementalValuesProvider<JobDeclaration> jobs) => jobs
        .Collect()
        .Select(static (all, _) => (EquatableArray<ScenarioModel>)Grouped(all))
        .WithTrackingName(Stages.Scenarios);

    static ImmutableArray<ScenarioModel> Grouped(ImmutableArray<JobDeclaration> jobs) =>
    [
        .. jobs.GroupBy(job => job.Scenario).Select(group => group.Key with { Jobs = group.Select(job => job.Job).ToImmutableArray() }),
    ];

    /// <summary>What a class tells of itself; its jobs are gathered later.</summary>
    public static ScenarioModel Scenario(INamedTypeSymbol type)
    {
        ImmutableArray<INamedTypeSymbol> chain = [.. TypeChain.Of(type)];
        SyntaxReference declared = type.DeclaringSyntaxReferences[0];
        SyntaxToken identifier = ((BaseTypeDeclarationSyntax)declared.GetSyntax()).Identifier;
        return new ScenarioModel(
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(),
            (ImmutableArray<string>)[.. chain.Select(TypeChain.Header)],
            string.Join(".", chain.Select(part => part.Name)),
            chain.All(part => part.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal),
            type.IsStatic,
            SiteModel.Of(identifier.GetLocation(), type.Name),
            Hook(type, "Conpar.SetupAttribute"),
            Hook(type, "Conpar.CheckAttribute"),
            default);
    }

    static HookModel? Hook(INamedTypeSymbol type, string attribute)
    {
        IMethodSymbol? method = type.GetMembers().OfType<IMethodSymbol>()
            .FirstOrDefault(method => method.Parameters.IsEmpty && !method.IsGenericMethod && method.GetAttributes().Any(a => a.AttributeClass?.ToDisplayString() == attribute));
        if (method is null) return null;
        TaskShape task = TaskShape.Of(method.ReturnType);
        return new HookModel(method.Name, method.IsStatic, task.IsTask, task.IsTask ? task.Result is not null : !method.ReturnsVoid);
    }
}
