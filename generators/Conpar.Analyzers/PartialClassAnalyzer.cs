using Conpar.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Conpar.Analyzers;

/// <summary>CONPAR001: a job's class and those around it are partial.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PartialClassAnalyzer : MethodRule
{
    static readonly DiagnosticDescriptor descriptor = new(
        "CONPAR001", "A job's class is not partial", "Job '{0}' cannot be compiled, because '{1}' is not partial; write 'partial {2} {1}'",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A job's compiled forms become members of its class, so that class and those around it have to be partial. See docs/rules/CONPAR001.md.");

    protected override DiagnosticDescriptor Descriptor => descriptor;

    private protected override JobProblem? ProblemOf(IMethodSymbol method) => PartialTypes.ProblemOf(method);
}
