using System.Collections.Immutable;
using Conpar.Generators.Model;
using Conpar.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Pipeline;

/// <summary>A job and the scenario it was found in; that scenario has no other job yet.</summary>
sealed record JobDeclaration(ScenarioModel Scenario, JobModel Job);

/// <summary>Finds the methods with <c>[Job]</c> that can be compiled; an analyzer says why the others cannot.</summary>
static class JobStage
{
    public static IncrementalValuesProvider<JobDeclaration> Jobs(SyntaxValueProvider syntax) => syntax
        .ForAttributeWithMetadataName(
            "Conpar.JobAttribute",
            static (node, _) => node is MethodDeclarationSyntax,
            static (context, _) => Declaration((IMethodSymbol)context.TargetSymbol, (MethodDeclarationSyntax)context.TargetNode, context.Attributes[0]))
        .Where(static job => job is not null)
        .Select(static (job, _) => job!)
        .WithTrackingName(Stages.Jobs);

    static JobDeclaration? Declaration(IMethodSymbol method, MethodDeclarationSyntax syntax, AttributeData attribute)
    {
        if (JobShape.ProblemOf(method) is not null) return null;
        ImmutableArray<ArgumentRow> rows = ArgumentRows.Of(method);
        SiteModel at = SiteModel.Of(syntax.Identifier.GetLocation(), method.Name);
        JobModel job = new(method.GetDocumentationCommentId()!, method.Name, JobCopies.Of(attribute), rows, at);
        return new JobDeclaration(ScenarioStage.Scenario(method.ContainingType), job);
    }
}
