using System.Collections.Immutable;
using Conpar.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Conpar.Analyzers;

/// <summary>A rule about methods, reported at the attribute that cannot have its way.</summary>
public abstract class MethodRule : DiagnosticAnalyzer
{
    /// <summary>The category of all rules.</summary>
    protected const string Category = "Conpar";

    protected abstract DiagnosticDescriptor Descriptor { get; }

    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    private protected abstract JobProblem? ProblemOf(IMethodSymbol method);

    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSymbolAction(symbol => Report((IMethodSymbol)symbol.Symbol, symbol.ReportDiagnostic, symbol.CancellationToken), SymbolKind.Method);
        Register(context);
    }

    /// <summary>What a rule looks at beside methods.</summary>
    protected virtual void Register(AnalysisContext context)
    {
    }

    private protected void Report(IMethodSymbol method, Action<Diagnostic> report, CancellationToken cancel)
    {
        // The two parts of a partial method have the same attributes, and the first answers for both.
        if (method.PartialDefinitionPart is not null || ProblemOf(method) is not { } problem) return;
        Location? at = problem.At.ApplicationSyntaxReference?.GetSyntax(cancel).GetLocation() ?? method.Locations.FirstOrDefault();
        report(Diagnostic.Create(Descriptor, at, problem.Arguments));
    }
}
