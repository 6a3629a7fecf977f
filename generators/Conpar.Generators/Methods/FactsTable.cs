using Conpar.Generators.Beginnings;
using System.Collections.Concurrent;
using Conpar.Generators.Calls;
using Conpar.Generators.Sharing;
using Conpar.Generators.Source;
using Conpar.Generators.Unseen;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Methods;

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
        if (method.MethodKind == MethodKind.Constructor) WalkConstructor(source, walker);
        else walker.Visit(source.Body);
        return facts[method] = walker.Facts;
    }

    void WalkConstructor(SourceMethod constructor, FactsWalker walker)
    {
        if (constructor.Declaration is ConstructorDeclarationSyntax) walker.Visit(constructor.Body);
        if (ConstructorParts.CallOf(constructor.Declaration) is { } call) walker.Visit(call);
        if (ConstructorParts.BeforeOf(constructor.Symbol, models) is { } before && SourceOf(SourceMethod.Normalized(before)) is { } source) walker.Facts.Calls.Add(source.Symbol);
        BoundTree model = models.Of(constructor.Body);
        FactsWalker initializing = new(targets, model, shared), making = new(targets, model, shared);
        SyntaxNode[] begun = !ConstructorParts.Initializes(constructor.Symbol) ? [] : [.. ConstructorParts.InitializersOf(constructor.Symbol.ContainingType).Select(one => one.Value).Where(one => one.SyntaxTree == constructor.Body.SyntaxTree)];
        foreach (SyntaxNode value in begun) initializing.Visit(value);
        walker.Facts.Include(initializing.Facts);
        foreach (ExpressionSyntax made in begun.Append(constructor.Declaration as ConstructorDeclarationSyntax).OfType<SyntaxNode>().SelectMany(code => MadeDelegates.In(code, model))) making.Visit(made);
        walker.Facts.TouchesOthers = shared is not null && new Constructions(models, shared).AccessesOf(constructor.Symbol).Any();
        walker.Facts.MakesDelegates = making.Facts is { HasPoints: true } or { TouchesShared: true } or { Calls.Count: > 0 };
    }

    /// <summary>Whether all that makes the delegates of which one may be called here are constructors with forms.</summary>
    public bool AreMadeByForms(ExpressionSyntax node, MethodGraph graph) => hidden!.MakersOf(node, models.Of(node)).All(maker => RunsInForms(maker, graph));

    /// <summary>Whether what is done where objects are made is part of constructors with forms.</summary>
    public bool IsInForms(SyntaxNode access, MethodGraph graph) => access.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } maker && RunsInForms(maker, graph);

    bool RunsInForms(MemberDeclarationSyntax maker, MethodGraph graph) => maker.Modifiers.All(modifier => !modifier.IsKind(SyntaxKind.StaticKeyword)) && MadeBy(maker).Where(one => graph.NeedOf(one) == Need.Points).ToArray() is { Length: > 0 } made && made.All(graph.HasPoints);

    IEnumerable<IMethodSymbol> MadeBy(MemberDeclarationSyntax maker)
    {
        SemanticModel model = models.Of(maker).Model;
        // Who calls it before the jobs may do so as it is.
        if (maker is MethodDeclarationSyntax) return [];
        if (maker is ConstructorDeclarationSyntax) return [(IMethodSymbol)model.GetDeclaredSymbol(maker)!];
        return ((INamedTypeSymbol)model.GetDeclaredSymbol(maker.FirstAncestorOrSelf<TypeDeclarationSyntax>()!)!).InstanceConstructors.Where(ConstructorParts.Initializes);
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
