using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Methods;

/// <summary>A setup: it runs as it is, before the jobs, but what runs in the delegates that it makes is a job's.</summary>
/// <param name="Method">The method with <c>[Setup]</c>.</param>
/// <param name="Facts">What its delegates tell.</param>
sealed record PreparedSetup(SourceMethod Method, MethodFacts Facts)
{
    /// <summary>Null where the setup makes no delegates that do what jobs share or wait for.</summary>
    public static PreparedSetup? Of(IMethodSymbol setup, FactsTable facts) =>
        facts.SourceOf(setup) is { } source && facts.OfDelegates(source) is var own && (own.HasPoints || own.TouchesShared || own.Calls.Count > 0) ? new PreparedSetup(source, own) : null;

    public IMethodSymbol Symbol => Method.Symbol;
}
