using Conpar.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Conpar.Analyzers;

/// <summary>CONPAR002: a job has no type parameters.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GenericJobAnalyzer : MethodRule
{
    static readonly DiagnosticDescriptor descriptor = new(
        "CONPAR002", "A job has type parameters", "Job '{0}' has type parameters, and nothing says what they are; call the generic method from a job without them",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Conpar calls a job by itself, and has no types to call a generic one with. See docs/rules/CONPAR002.md.");

    protected override DiagnosticDescriptor Descriptor => descriptor;

    private protected override JobProblem? ProblemOf(IMethodSymbol method) => TypeParameters.ProblemOf(method);
}
