using Conpar.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Conpar.Analyzers;

/// <summary>CONPAR007: a scenario has at most one setup and one check, which take nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HookAnalyzer : MethodRule
{
    static readonly DiagnosticDescriptor descriptor = new(
        "CONPAR007", "A setup or a check cannot be called", "{0} '{1}' {2}; {3}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "[Setup] runs before a scenario's jobs and [Check] after them, both without arguments and at most one of each in a class. See docs/rules/CONPAR007.md.");

    protected override DiagnosticDescriptor Descriptor => descriptor;

    private protected override JobProblem? ProblemOf(IMethodSymbol method) => HookShape.ProblemOf(method);
}
