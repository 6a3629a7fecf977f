using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

/// <summary>The facts of methods, gathered once for both details, by two threads that begin at either end.</summary>
/// <param name="targets">What expressions lead to.</param>
/// <param name="models">The semantic models.</param>
/// <param name="shared">Where shared state is touched; null where no detail asks.</param>
sealed class FactsTable(Targets targets, SemanticModels models, SharedState? shared)
{
    readonly ConcurrentDictionary<IMethodSymbol, MethodFacts> facts = new(SymbolEqualityComparer.Default);
    readonly ConcurrentDictionary<IMethodSymbol, SourceMethod?> sources = new(SymbolEqualityComparer.Default);

    readonly HiddenAccesses? hidden = shared is null ? null : new HiddenAccesses(models, shared, targets);

    public SharedState? Shared => shared;

    /// <summary>Whether any method sets what flows into the methods that it calls.</summary>
    public bool SetFlow => facts.Values.Any(own => own.SetsFlow);

    public SourceMethod? SourceOf(IMethodSymbol method) => sources.TryGetValue(method, out SourceMethod? source) ? source : sources.GetOrAdd(method, SourceMethod.Of);

    /// <summary>Null where the method has no source.</summary>
    public MethodFacts? Of(IMethodSymbol method)
    {
        if (facts.TryGetValue(method, out MethodFacts? own)) return own;
        if (SourceOf(method) is not { } source) return null;
        FactsWalker walker = new(targets, models.Of(source.Body), shared, hidden);
        walker.Visit(source.Body);
        if (source.Declaration is ConstructorDeclarationSyntax constructor)
        {
            if (constructor.Initializer is { } initializer) walker.Visit(initializer);
            if (Constructions.BeforeOf(constructor, source.Symbol, models.Of(constructor)) is { } before) walker.Facts.Calls.Add(before);
        }

        return facts[method] = walker.Facts;
    }

    /// <summary>The facts of the delegates that a method makes.</summary>
    public MethodFacts OfDelegates(SourceMethod source)
    {
        BoundTree model = models.Of(source.Body);
        FactsWalker walker = new(targets, model, shared, hidden);
        foreach (ExpressionSyntax made in MadeDelegates.In(source.Body, model)) walker.Visit(made);
        return walker.Facts;
    }

    /// <summary>Gathers the facts of what these methods reach.</summary>
    public void Gather(IReadOnlyCollection<IMethodSymbol> from, CancellationToken cancel)
    {
        ConcurrentDictionary<IMethodSymbol, IMethodSymbol> taken = new(SymbolEqualityComparer.Default);
        Task other = Task.Run(() => Gather(from.Reverse(), taken, cancel), cancel);
        Gather(from, taken, cancel);
        other.GetAwaiter().GetResult();
    }

    void Gather(IEnumerable<IMethodSymbol> from, ConcurrentDictionary<IMethodSymbol, IMethodSymbol> taken, CancellationToken cancel)
    {
        foreach (IMethodSymbol method in from)
        {
            cancel.ThrowIfCancellationRequested();
            Stack<IMethodSymbol> open = new([method]);
            while (open.Count > 0)
            {
                IMethodSymbol next = open.Pop();
                if (!taken.TryAdd(next, next) || Of(next) is not { } own) continue;
                foreach (IMethodSymbol call in own.Calls) open.Push(call);
            }
        }
    }
}
