using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Conpar.Shapes;

/// <summary>CONPAR006: fewer than one copy of a job is no job.</summary>
static class JobCopies
{
    public const string Rule = "CONPAR006";

    public static JobProblem? ProblemOf(IMethodSymbol job) =>
        ConparAttributes.Job(job) is { } attribute && Of(attribute) is < 1 and var copies
            ? new JobProblem(Rule, attribute, job.Name, copies.ToString(CultureInfo.InvariantCulture))
            : null;

    /// <summary>What <c>[Job]</c> says, or one.</summary>
    public static int Of(AttributeData job) => job.NamedArguments.FirstOrDefault(named => named.Key == "Copies").Value.Value as int? ?? 1;
}
