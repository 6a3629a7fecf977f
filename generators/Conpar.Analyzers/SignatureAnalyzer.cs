using Conpar.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Conpar.Analyzers;

/// <summary>CONPAR003: a job takes values, and returns void, a value or a task.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SignatureAnalyzer : MethodRule
{
    static readonly DiagnosticDescriptor descriptor = new(
        "CONPAR003", "A job takes or returns what cannot live across turns", "Job '{0}' {1}; {2}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A job is stopped and goes on between turns, so what it takes and returns has to live that long: no references, pointers or ref structs. It may return void, a value, Task, Task<T>, ValueTask or ValueTask<T>. See docs/rules/CONPAR003.md.");

    protected override DiagnosticDescriptor Descriptor => descriptor;

    private protected override JobProblem? ProblemOf(IMethodSymbol method) => JobSignature.ProblemOf(method);
}
