using Microsoft.CodeAnalysis;

namespace Conpar.Shapes;

/// <summary>CONPAR007: a scenario has at most one <c>[Setup]</c> and one <c>[Check]</c>, which take nothing.</summary>
static class HookShape
{
    public const string Rule = "CONPAR007";

    public static JobProblem? ProblemOf(IMethodSymbol method) => SetupProblemOf(method) ?? CheckProblemOf(method);

    public static JobProblem? SetupProblemOf(IMethodSymbol method) => ProblemOf(method, "[Setup]", ConparAttributes.Setup);

    public static JobProblem? CheckProblemOf(IMethodSymbol method) => ProblemOf(method, "[Check]", ConparAttributes.Check);

    static JobProblem? ProblemOf(IMethodSymbol method, string role, Func<IMethodSymbol, AttributeData?> attributeOf)
    {
        if (attributeOf(method) is not { } attribute) return null;
        (string What, string Instead)? problem = OfSignature(method) ?? JobPlace.OfMethod(method) ?? OfClass(method, role, attributeOf);
        return problem is { } p ? new JobProblem(Rule, attribute, role, method.Name, p.What, p.Instead) : null;
    }

    static (string What, string Instead)? OfSignature(IMethodSymbol method)
    {
        if (!method.Parameters.IsEmpty || method.IsVararg) return ("takes parameters, and there is nothing to give it", "use fields of the class");
        if (method.IsGenericMethod) return ("has type parameters, and nothing says what they are", "remove them");
        return ReturnShape.ProblemOf(method);
    }

    static (string What, string Instead)? OfClass(IMethodSymbol method, string role, Func<IMethodSymbol, AttributeData?> attributeOf)
    {
        if (ConparAttributes.Job(method) is not null) return ("is a job too", "remove one of the two");
        IMethodSymbol[] methods = [.. method.ContainingType.GetMembers().OfType<IMethodSymbol>()];
        if (!methods.Any(each => ConparAttributes.Job(each) is not null)) return ($"is in '{method.ContainingType.Name}', which has no [Job]", "add a job, or move it to the class that has them");
        IMethodSymbol first = methods.First(each => attributeOf(each) is not null);
        return SymbolEqualityComparer.Default.Equals(first, method) ? null : ($"is one more beside '{first.Name}'", $"keep one {role} in a class");
    }
}
