using System.Collections.Immutable;
using Conpar.Generators.Model;
using Conpar.Generators.Symbols;
using Conpar.Shapes;
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

    static ImmutableArray<ScenarioModel> Grouped(ImmutableArray<JobDeclaration> jobs)
    {
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. jobs.GroupBy(job => job.Scenario).Select(group => group.Key with
            {
                FileName = Free(group.Key.FullName, names),
                Jobs = group.Select(job => job.Job).ToImmutableArray(),
            }),
        ];
    }

    static string Free(string name, HashSet<string> taken)
    {
        string free = name;
        for (int i = 1; !taken.Add(free); i++) free = $"{name}.{i}";
        return free;
    }

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
            Hook(type, ConparAttributes.Setup, HookShape.SetupProblemOf),
            Hook(type, ConparAttributes.Check, HookShape.CheckProblemOf),
            ImmutableArray<JobModel>.Empty);
    }

    static HookModel? Hook(INamedTypeSymbol type, Func<IMethodSymbol, AttributeData?> attribute, Func<IMethodSymbol, JobProblem?> problem)
    {
        IMethodSymbol? method = type.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(method => attribute(method) is not null && problem(method) is null);
        if (method is null) return null;
        TaskShape task = TaskShape.Of(method.ReturnType);
        return new HookModel(method.Name, method.IsStatic, task.IsTask, task.IsTask ? task.Result is not null : !method.ReturnsVoid);
    }
}
