using Conpar.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Conpar.Analyzers;

/// <summary>CONPAR005: each row of arguments fits the job's parameters.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ArgumentsAnalyzer : MethodRule
{
    static readonly DiagnosticDescriptor descriptor = new(
        "CONPAR005", "A job's arguments do not fit", "Job '{0}' {1}; {2}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Each [Arguments] row makes a job, so it has a value of the right type for each parameter. See docs/rules/CONPAR005.md.");

    protected override DiagnosticDescriptor Descriptor => descriptor;

    /// <summary>Arguments for parameters that no job may have would be a second error for the same cause.</summary>
    private protected override JobProblem? ProblemOf(IMethodSymbol method) =>
        JobSignature.ProblemOf(method) is null && TypeParameters.ProblemOf(method) is null ? JobArguments.ProblemOf(method) : null;
}
