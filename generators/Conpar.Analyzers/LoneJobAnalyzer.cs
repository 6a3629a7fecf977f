using System.Collections.Immutable;
using Conpar.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Conpar.Analyzers;

/// <summary>CONPAR010: a scenario has jobs that something can be learned from together.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LoneJobAnalyzer : DiagnosticAnalyzer
{
    static readonly DiagnosticDescriptor descriptor = new(
        "CONPAR010", "A scenario has one job only", "Job '{0}' is the only one of '{1}', so there is nothing to interleave it with; write Copies = 2, or add another job",
        "Conpar", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "What conpar shows is what jobs do to each other, so a scenario has at least two, or one that starts tasks or threads of its own. See docs/rules/CONPAR010.md.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [descriptor];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSymbolStartAction(Start, SymbolKind.NamedType);
    }

    static void Start(SymbolStartAnalysisContext context)
    {
        if (LoneJob.Of((INamedTypeSymbol)context.Symbol) is not { } job) return;

        // A job that starts others is company enough. What it calls in other classes is not looked into.
        int started = 0;
        context.RegisterOperationAction(
            operation =>
            {
                if (Concurrency.IsStartedBy(operation.Operation)) Interlocked.Exchange(ref started, 1);
            },
            Concurrency.Kinds);
        context.RegisterSymbolEndAction(end =>
        {
            if (Volatile.Read(ref started) == 0) end.ReportDiagnostic(Diagnostic.Create(descriptor, At(job, end.CancellationToken), job.Name, job.ContainingType.Name));
        });
    }

    static Location? At(IMethodSymbol job, CancellationToken cancel) => ConparAttributes.Job(job)?.ApplicationSyntaxReference?.GetSyntax(cancel).GetLocation();
}
