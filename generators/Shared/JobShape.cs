using Microsoft.CodeAnalysis;

namespace Conpar.Shapes;

/// <summary>Whether a method with <c>[Job]</c> can be compiled as a job.</summary>
static class JobShape
{
    /// <summary>The first problem of a job; null where it can be compiled.</summary>
    public static JobProblem? ProblemOf(IMethodSymbol job) =>
        ConparAttributes.Job(job) is null
            ? null
            : PartialTypes.ProblemOf(job) ?? TypeParameters.ProblemOf(job) ?? JobSignature.ProblemOf(job) ?? JobPlace.ProblemOf(job) ?? JobArguments.ProblemOf(job) ?? JobCopies.ProblemOf(job);
}
