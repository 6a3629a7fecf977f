using Microsoft.CodeAnalysis;

namespace Conpar.Shapes;

/// <summary>CONPAR010: a single job has nobody to take turns with.</summary>
static class LoneJob
{
    public const string Rule = "CONPAR010";

    /// <summary>The one job of a class, where it is one; a class with none, more, or one that cannot be compiled has no lone job.</summary>
    public static IMethodSymbol? Of(INamedTypeSymbol type)
    {
        IMethodSymbol[] jobs = [.. type.GetMembers().OfType<IMethodSymbol>().Where(method => ConparAttributes.Job(method) is not null)];
        return jobs.Length == 1 && IsOne(jobs[0]) ? jobs[0] : null;
    }

    static bool IsOne(IMethodSymbol job) => JobShape.ProblemOf(job) is null && JobCopies.Of(ConparAttributes.Job(job)!) == 1 && ConparAttributes.Rows(job).Count() <= 1;
}
