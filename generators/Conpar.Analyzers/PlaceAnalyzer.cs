using Conpar.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Conpar.Analyzers;

/// <summary>CONPAR004: a job is an ordinary method with a body, in a class that conpar can make an instance of.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PlaceAnalyzer : MethodRule
{
    static readonly DiagnosticDescriptor descriptor = new(
        "CONPAR004", "A job stands where it cannot run", "Job '{0}' {1}; {2}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A job is an ordinary method with a body, in a class without type parameters of which a fresh instance can be made for each run. See docs/rules/CONPAR004.md.");

    protected override DiagnosticDescriptor Descriptor => descriptor;

    private protected override JobProblem? ProblemOf(IMethodSymbol method) => JobPlace.ProblemOf(method);

    /// <summary>Local functions and lambdas can carry the attribute too, and are no symbols that a symbol action sees.</summary>
    protected override void Register(AnalysisContext context) =>
        context.RegisterSyntaxNodeAction(AnalyzeFunction, SyntaxKind.LocalFunctionStatement, SyntaxKind.ParenthesizedLambdaExpression);

    void AnalyzeFunction(SyntaxNodeAnalysisContext node)
    {
        ISymbol? symbol = node.SemanticModel.GetDeclaredSymbol(node.Node, node.CancellationToken) ?? node.SemanticModel.GetSymbolInfo(node.Node, node.CancellationToken).Symbol;
        if (symbol is IMethodSymbol function) Report(function, node.ReportDiagnostic, node.CancellationToken);
    }
}
