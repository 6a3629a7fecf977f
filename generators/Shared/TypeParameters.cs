using Microsoft.CodeAnalysis;

namespace Conpar.Shapes;

/// <summary>CONPAR002: nothing says which types a generic job would run with.</summary>
static class TypeParameters
{
    public const string Rule = "CONPAR002";

    public static JobProblem? ProblemOf(IMethodSymbol job) =>
        job.IsGenericMethod && ConparAttributes.Job(job) is { } attribute ? new JobProblem(Rule, attribute, job.Name) : null;
}
