using System.Collections.Concurrent;
using System.Collections.Immutable;
using Conpar.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Conpar.Analyzers;

/// <summary>CONPAR009: <c>Probe.Step</c> stands where a job comes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StepAnalyzer : DiagnosticAnalyzer
{
    static readonly DiagnosticDescriptor descriptor = new(
        "CONPAR009", "A step stands where no job comes", "This step is in no trace, because no job reaches {0}; move it to a job, or to a method that a job calls",
        "Conpar", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Probe.Step marks a step of the job that calls it, and does nothing outside of one. See docs/rules/CONPAR009.md.",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [descriptor];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();

        // Generated code may call what stands in the user's, so its calls count.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.RegisterCompilationStartAction(Start);
    }

    static void Start(CompilationStartAnalysisContext context)
    {
        if (context.Compilation.GetTypeByMetadataName("Conpar.Probe") is not { } probe) return;
        CallGraph calls = new();
        ConcurrentQueue<(IMethodSymbol Method, Location At)> steps = new();
        int jobs = 0;

        context.RegisterSymbolAction(
            symbol =>
            {
                if (ConparAttributes.Job((IMethodSymbol)symbol.Symbol) is not null) Interlocked.Exchange(ref jobs, 1);
            },
            SymbolKind.Method);
        context.RegisterOperationAction(
            operation =>
            {
                calls.Add(operation.Operation, operation.ContainingSymbol);
                if (operation.Operation is IInvocationOperation call && SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingType, probe)
                    && CallGraph.MethodAround(call, operation.ContainingSymbol) is { } method)
                {
                    steps.Enqueue((method, call.Syntax.GetLocation()));
                }
            },
            OperationKind.Invocation, OperationKind.MethodReference);
        context.RegisterCompilationEndAction(end =>
        {
            // A library without jobs has its steps for those of others.
            if (Volatile.Read(ref jobs) == 0 || steps.IsEmpty) return;
            JobPaths paths = new(end.Compilation, end.CancellationToken);
            HashSet<ISymbol> reached = calls.ReachedFrom(paths.BeginAt);
            foreach ((IMethodSymbol method, Location at) in steps.Where(step => !paths.BeginAt(step.Method) && !reached.Contains(step.Method)))
            {
                end.ReportDiagnostic(Diagnostic.Create(descriptor, at, method.CanBeReferencedByName ? $"'{method.Name}'" : "the program's own statements"));
            }
        });
    }
}
