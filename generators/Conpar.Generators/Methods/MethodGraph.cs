using Conpar.Generators.Beginnings;
using Conpar.Generators.Names;
using Conpar.Generators.Sharing;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Methods;

/// <summary>What the jobs reach, and which forms each method needs.</summary>
sealed class MethodGraph(FactsTable facts, Detail detail)
{
    public Detail Detail => detail;

    public FormNames Names { get; } = FormNames.Of(detail);

    /// <summary>Where shared state is touched; null where that is of no matter.</summary>
    public SharedState? Shared { get; } = detail == Detail.Accesses ? facts.Shared : null;

    readonly HashSet<IMethodSymbol> known = new(SymbolEqualityComparer.Default);
    readonly Dictionary<IMethodSymbol, Need> needs = new(SymbolEqualityComparer.Default);
    bool? hasSteppedItems;
    readonly Dictionary<IMethodSymbol, bool> recursive = new(SymbolEqualityComparer.Default);
    readonly Dictionary<IMethodSymbol, string?> problems = new(SymbolEqualityComparer.Default);

    /// <summary>Methods whose forms turned out not to compile; they are called as they are.</summary>
    public HashSet<IMethodSymbol> Given { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Whether it runs as it is since its form cannot be written, or would not compile.</summary>
    public bool IsLeft(IMethodSymbol method) => Given.Contains(method) || Refused.Contains(method);

    /// <summary>Methods some of whose loops stand in functions of their own.</summary>
    public HashSet<IMethodSymbol> Outlined { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Methods whose forms did not compile with loops outlined.</summary>
    public HashSet<IMethodSymbol> KeepLoops { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Takes note that a method's form does not compile: the next attempt does less.</summary>
    public void Reduce(IMethodSymbol method) => (Outlined.Remove(method) ? KeepLoops : Given).Add(method);

    /// <summary>Methods that turned out while they were written to have no forms.</summary>
    public HashSet<IMethodSymbol> Refused { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Takes note that a method's forms cannot be written, and why.</summary>
    public void Refuse(IMethodSymbol method, string reason)
    {
        if (ProblemOf(method) is not null) return;
        problems[method] = reason;
        Refused.Add(method);
    }

    public SourceMethod? SourceOf(IMethodSymbol method) => facts.SourceOf(method);

    public Need NeedOf(IMethodSymbol method) => needs.TryGetValue(method, out Need need) ? need : Need.Nothing;

    /// <summary>Whether the method can have forms at all; needs that it cannot meet are listed where it is called.</summary>
    public string? ProblemOf(IMethodSymbol method)
    {
        if (Given.Contains(method)) return "its rewritten form would not compile";
        if (!problems.TryGetValue(method, out string? problem)) problems[method] = problem = Homes.ProblemOf(method) ?? (detail == Detail.Accesses ? Unexplored(method) : null);
        return problem;
    }

    /// <summary>What has forms of its own only where jobs take turns.</summary>
    string? Unexplored(IMethodSymbol method) =>
        method.IsAsync && SourceOf(method) is { IsIterator: true, CanStream: false } ? "an asynchronous iterator of a struct, or in unsafe code" : null;

    /// <summary>Whether calls go to a form that has points.</summary>
    public bool HasPoints(IMethodSymbol method) => NeedOf(method) == Need.Points && ProblemOf(method) is null;

    /// <summary>Whether it is an accessor without code of a property that others may set: what it does is a step of its own.</summary>
    public bool IsStored(IMethodSymbol accessor) => detail == Detail.Accesses && SharedState.IsStored(accessor);

    /// <summary>Whether any iterator has a body with points, so that what loops go through may be its items.</summary>
    public bool HasSteppedItems => hasSteppedItems ??= needs.Keys.Any(method => !method.IsAsync && HasPoints(method) && SourceOf(method) is { CanStream: true });

    /// <summary>Whether calls in interleaved code go to a form with time slices.</summary>
    public bool HasSlices(IMethodSymbol method) => NeedOf(method) == Need.Slices && ProblemOf(method) is null && SourceOf(method) is { IsIterator: false } && method.MethodKind is MethodKind.Ordinary or MethodKind.LocalFunction;

    /// <summary>Whether the method can come back to itself, so that a call is a back-edge.</summary>
    public bool IsRecursive(IMethodSymbol method)
    {
        if (!recursive.TryGetValue(method, out bool known)) recursive[method] = known = Reached([method], includeSelf: false).Contains(method, SymbolEqualityComparer.Default);
        return known;
    }

    /// <summary>The calls of a method that may block and that nothing controls.</summary>
    public IReadOnlyList<(SyntaxNode Call, string Reason)> BlockingOf(IMethodSymbol method) => FactsOf(method)?.Blocking ?? [];

    /// <summary>Whether it is a constructor that makes delegates for the jobs.</summary>
    public bool MakesDelegates(IMethodSymbol method) => FactsOf(method)?.MakesDelegates == true;

    /// <summary>Where a method starts what runs beside it.</summary>
    public IReadOnlyList<SyntaxNode> StartsOf(IMethodSymbol method) => FactsOf(method)?.Starts ?? [];

    /// <summary>Whether a form that calls the method tells what becomes of it.</summary>
    public bool IsTold(IMethodSymbol method) => needs.Keys.Any(caller => HasPoints(caller) && FactsOf(caller)!.Calls.Contains(method));

    /// <summary>What a method touches where it is no step of its own.</summary>
    public IReadOnlyList<(SyntaxNode At, string Reason)> HiddenOf(IMethodSymbol method) => detail == Detail.Accesses && FactsOf(method) is { } own ? own.Hidden.Where(one => !IsInForms(one.At, one.Reason)).ToArray() : [];

    bool IsInForms(SyntaxNode at, string reason) => reason switch
    {
        DelegatesMadeBefore.Reason => facts.AreMadeByForms((ExpressionSyntax)at, this),
        Constructions.Reason => facts.IsInForms(at, this),
        _ => false,
    };

    /// <summary>The calls that the language makes in a method, of methods that have points.</summary>
    public IEnumerable<(SyntaxNode At, IMethodSymbol Method)> ImplicitOf(IMethodSymbol method) => FactsOf(method)?.Implicit.Where(call => NeedOf(call.Method) == Need.Points) ?? [];

    /// <summary>Whether an asynchronous method, or what it calls, sets what must not flow back to its caller.</summary>
    public bool KeepsFlow(IMethodSymbol method) =>
        method.IsAsync && SourceOf(method) is { IsIterator: false } && facts.SetFlow && Reached([method]).Any(one => FactsOf(one)!.SetsFlow);

    /// <summary>Adds what these methods reach.</summary>
    public void Add(IEnumerable<IMethodSymbol> jobs)
    {
        foreach (IMethodSymbol method in Reached(jobs)) _ = method;
        Settle();
    }

    /// <summary>The methods that these reach, themselves first.</summary>
    public List<IMethodSymbol> Reached(IEnumerable<IMethodSymbol> from, bool includeSelf = true)
    {
        List<IMethodSymbol> order = [];
        HashSet<IMethodSymbol> seen = new(SymbolEqualityComparer.Default);
        Stack<IMethodSymbol> open = new();
        foreach (IMethodSymbol method in from.Reverse())
        {
            if (includeSelf) open.Push(method);
            else foreach (IMethodSymbol call in FactsOf(method)?.Calls ?? []) open.Push(call);
        }

        while (open.Count > 0)
        {
            IMethodSymbol method = open.Pop();
            if (!seen.Add(method) || FactsOf(method) is not { } own) continue;
            order.Add(method);
            foreach (IMethodSymbol call in own.Calls) open.Push(call);
        }

        return order;
    }

    MethodFacts? FactsOf(IMethodSymbol method)
    {
        MethodFacts? own = facts.Of(method);
        if (own is not null) known.Add(method);
        return own;
    }

    /// <summary>Needs only rise, so this ends.</summary>
    void Settle()
    {
        needs.Clear();
        hasSteppedItems = null;
        bool changed = true;
        while (changed)
        {
            changed = false;
            foreach (IMethodSymbol method in known)
            {
                MethodFacts own = facts.Of(method)!;
                changed |= Raise(method, Raised(method, own));

                // A form outside of its class cannot call a base's method as it is.
                if (!HasPoints(method) || own.Based.Count == 0 || !Homes.IsOutside(method)) continue;
                foreach (IMethodSymbol based in own.Based.Where(based => SourceOf(based) is not null)) changed |= Raise(based, Need.Points);
            }
        }
    }

    bool Raise(IMethodSymbol method, Need need)
    {
        if (need <= NeedOf(method)) return false;
        needs[method] = need;
        return true;
    }

    Need Raised(IMethodSymbol method, MethodFacts own)
    {
        // What a constructor makes is not yet shared.
        if (detail == Detail.Accesses && (method.MethodKind == MethodKind.Constructor ? own.TouchesOthers : own.TouchesShared)) return Need.Points;
        if (detail == Detail.Accesses && own.MakesDelegates) return Need.Points;
        if (own.HasPoints || method.IsAsync || own.Calls.Any(HasPoints)) return Need.Points;
        if (detail == Detail.Accesses) return Need.Nothing;
        return own.HasLoops || own.Calls.Any(call => NeedOf(call) == Need.Slices) || IsRecursive(method) ? Need.Slices : Need.Nothing;
    }
}
