using Microsoft.CodeAnalysis;

namespace Conpar.Shapes;

/// <summary>CONPAR004: a job is an ordinary method with a body, in a class that conpar can make an instance of.</summary>
static class JobPlace
{
    public const string Rule = "CONPAR004";

    public static JobProblem? ProblemOf(IMethodSymbol job) =>
        ConparAttributes.Job(job) is { } attribute && (OfMethod(job) ?? ScenarioShape.ProblemOf(job.ContainingType)) is { } problem
            ? new JobProblem(Rule, attribute, job.Name, problem.What, problem.Instead)
            : null;

    /// <summary>What is wrong with the method as something that runs, and what to do instead; null where nothing is.</summary>
    public static (string What, string Instead)? OfMethod(IMethodSymbol method) => method switch
    {
        { MethodKind: MethodKind.ExplicitInterfaceImplementation } => ("implements an interface explicitly", "write a method of the class that calls it"),
        { MethodKind: not MethodKind.Ordinary } => ("is no ordinary method", "write a method of the class that calls it"),
        { IsAbstract: true } => ("is abstract", "give it a body"),
        { IsExtern: true } => ("is extern", "call it from a method with a body"),
        { IsPartialDefinition: true, PartialImplementationPart: null } => ("is a partial method without a body", "implement it"),
        _ => null,
    };
}
