using Conpar.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Conpar.Analyzers;

/// <summary>CONPAR006: a job has at least one copy.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CopiesAnalyzer : MethodRule
{
    static readonly DiagnosticDescriptor descriptor = new(
        "CONPAR006", "A job has fewer than one copy", "Job '{0}' has Copies = {1}; give at least 1, or remove [Job]",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Copies says how many of the job run together. See docs/rules/CONPAR006.md.");

    protected override DiagnosticDescriptor Descriptor => descriptor;

    private protected override JobProblem? ProblemOf(IMethodSymbol method) => JobCopies.ProblemOf(method);
}
