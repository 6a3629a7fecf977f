using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Conpar.Shapes;

/// <summary>CONPAR006: fewer than one copy of a job is no job.</summary>
static class JobCopies
{
    public const string Rule = "CONPAR006";

    public static JobProblem? ProblemOf(IMethodSymbol job) =>
        ConparAttributes.Job(job) is { } attribute && attribute.NamedArguments.FirstOrDefault(named => named.Key == "Copies").Value.Value is int copies and < 1
            ? new JobProblem(Rule, attribute, job.Name, copies.ToString(CultureInfo.InvariantCulture))
            : null;
}
