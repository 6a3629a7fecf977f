using Microsoft.CodeAnalysis;

namespace Conpar.Shapes;

/// <summary>CONPAR003: what a job takes and returns has to live across turns.</summary>
static class JobSignature
{
    public const string Rule = "CONPAR003";

    public static JobProblem? ProblemOf(IMethodSymbol job)
    {
        if (ConparAttributes.Job(job) is not { } attribute) return null;
        (string What, string Instead)? problem = job.Parameters.Select(OfParameter).FirstOrDefault(found => found is not null) ?? OfArgumentList(job) ?? ReturnShape.ProblemOf(job);
        return problem is { } p ? new JobProblem(Rule, attribute, job.Name, p.What, p.Instead) : null;
    }

    static (string What, string Instead)? OfParameter(IParameterSymbol parameter) => parameter switch
    {
        { RefKind: not RefKind.None } => ($"takes '{parameter.Name}' by reference", "take the value, and share state through a field of the class"),
        { Type: IPointerTypeSymbol or IFunctionPointerTypeSymbol } => ($"takes the pointer '{parameter.Name}'", "take a value, and share state through a field of the class"),
        { Type.IsRefLikeType: true } => ($"takes the ref struct '{parameter.Name}', which cannot live across turns", "take an array or another value"),
        _ => null,
    };

    static (string What, string Instead)? OfArgumentList(IMethodSymbol job) => job.IsVararg ? ("takes __arglist", "take ordinary parameters") : null;
}
