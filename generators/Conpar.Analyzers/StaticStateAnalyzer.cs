using System.Collections.Concurrent;
using System.Collections.Immutable;
using Conpar.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Conpar.Analyzers;

/// <summary>CONPAR008: a scenario's static state outlives a run, unless its setup sees to it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StaticStateAnalyzer : DiagnosticAnalyzer
{
    static readonly DiagnosticDescriptor descriptor = new(
        "CONPAR008", "Static state outlives a run", "'{0}' is static, so a run can start with what another one left in it; make it an instance member, or set it in a [Setup] method",
        "Conpar", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Each run gets a fresh instance of the scenario's class, but static members are shared by all runs of a process. See docs/rules/CONPAR008.md.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [descriptor];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSymbolStartAction(Start, SymbolKind.NamedType);
    }

    static void Start(SymbolStartAnalysisContext context)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        if (!type.GetMembers().OfType<IMethodSymbol>().Any(method => ConparAttributes.Job(method) is not null)) return;
        ISymbol[] state = [.. type.GetMembers().Where(OutlivesRuns).Select(member => (member as IFieldSymbol)?.AssociatedSymbol ?? member)];
        if (state.Length == 0) return;

        ConcurrentDictionary<ISymbol, bool> set = new(SymbolEqualityComparer.Default);
        context.RegisterOperationAction(
            operation =>
            {
                if (operation.ContainingSymbol is IMethodSymbol method && ConparAttributes.Setup(method) is not null) set[((IMemberReferenceOperation)operation.Operation).Member] = true;
            },
            OperationKind.FieldReference, OperationKind.PropertyReference, OperationKind.EventReference);
        context.RegisterSymbolEndAction(end =>
        {
            foreach (ISymbol member in state.Where(member => !set.ContainsKey(member))) end.ReportDiagnostic(Diagnostic.Create(descriptor, member.Locations[0], member.Name));
        });
    }

    static bool OutlivesRuns(ISymbol member) => member switch
    {
        IFieldSymbol field => field is { IsStatic: true, IsReadOnly: false, IsConst: false } && (field.AssociatedSymbol ?? field).CanBeReferencedByName && !JobState.IsThreadStatic(field),
        IEventSymbol { IsStatic: true, AddMethod.IsImplicitlyDeclared: true } => true,
        _ => false,
    };
}
