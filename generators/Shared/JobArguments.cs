using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Conpar.Shapes;

/// <summary>CONPAR005: a job that takes something needs rows of values that fit.</summary>
static class JobArguments
{
    public const string Rule = "CONPAR005";

    public static JobProblem? ProblemOf(IMethodSymbol job)
    {
        AttributeData? attribute = ConparAttributes.Job(job);
        ImmutableArray<AttributeData> rows = [.. ConparAttributes.Rows(job)];
        if (attribute is null)
        {
            return rows.Length == 0 ? null : new JobProblem(Rule, rows[0], job.Name, "has [Arguments] and no [Job]", "add [Job]");
        }

        if (rows.Length == 0) return job.Parameters.All(parameter => parameter.IsOptional) ? null : new JobProblem(Rule, attribute, job.Name, $"takes {Listed(job)} and has no [Arguments]", "add a row for each job");
        if (job.Parameters.IsEmpty) return new JobProblem(Rule, rows[0], job.Name, "takes no parameters", "remove [Arguments]");
        return rows.Select(row => OfRow(job, row)).FirstOrDefault(problem => problem is not null);
    }

    /// <summary>The values of a row. <c>[Arguments(null)]</c> passes no array but null: one value.</summary>
    public static ImmutableArray<TypedConstant?> Values(AttributeData row) =>
        row.ConstructorArguments.Length != 1 ? [] : row.ConstructorArguments[0] is { IsNull: false } values ? [.. values.Values.Select(value => (TypedConstant?)value)] : [null];

    static JobProblem? OfRow(IMethodSymbol job, AttributeData row)
    {
        if (row.AttributeConstructor is null) return null;
        ImmutableArray<TypedConstant?> values = Values(row);
        if (values.Length > job.Parameters.Length || job.Parameters.Skip(values.Length).Any(parameter => !parameter.IsOptional))
        {
            return new JobProblem(Rule, row, job.Name, $"takes {Listed(job)}, and this row has {values.Length} {(values.Length == 1 ? "value" : "values")}", "give one for each parameter");
        }

        for (int i = 0; i < values.Length; i++)
        {
            IParameterSymbol parameter = job.Parameters[i];
            if (ConstantFit.Fits(values[i], parameter.Type)) continue;
            string type = parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
            return new JobProblem(Rule, row, job.Name, $"takes {Listed(job)}, and {Shown(values[i])} does not fit '{parameter.Name}'", $"give a value of type {type}");
        }

        return null;
    }

    static string Listed(IMethodSymbol job) =>
        $"({string.Join(", ", job.Parameters.Select(parameter => $"{parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)} {parameter.Name}"))})";

    static string Shown(TypedConstant? value) => value is { IsNull: false } constant ? constant.ToCSharpString() : "null";
}
