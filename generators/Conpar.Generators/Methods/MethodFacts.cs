using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Methods;

/// <summary>What a method's own body tells, before it is known what it calls.</summary>
sealed class MethodFacts
{
    /// <summary>Whether it has a point of its own: an operation that is controlled, an await, a lock.</summary>
    public bool HasPoints { get; set; }

    /// <summary>Whether it touches what other jobs may touch, too.</summary>
    public bool TouchesShared { get; set; }

    public bool HasLoops { get; set; }

    /// <summary>Whether it sets what flows into the methods that it calls, and not out of an asynchronous one.</summary>
    public bool SetsFlow { get; set; }

    /// <summary>Whether it is a constructor that touches what jobs share beside the new object.</summary>
    public bool TouchesOthers { get; set; }

    /// <summary>Whether it is a constructor that makes delegates which do what jobs share or wait for.</summary>
    public bool MakesDelegates { get; set; }

    /// <summary>Where it starts what runs beside it.</summary>
    public List<SyntaxNode> Starts { get; } = [];

    /// <summary>Calls that may block and that nothing controls, each with why.</summary>
    public List<(SyntaxNode Call, string Reason)> Blocking { get; } = [];

    /// <summary>Accesses to shared state that no expression names, each with what they are.</summary>
    public List<(SyntaxNode At, string Reason)> Hidden { get; } = [];

    /// <summary>Methods of the compilation that the language calls for it, and for what.</summary>
    public List<(SyntaxNode At, IMethodSymbol Method)> Implicit { get; } = [];

    /// <summary>The methods of the compilation that it calls or names.</summary>
    public HashSet<IMethodSymbol> Calls { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Those of them that it calls by <c>base</c>, which only their own class and its descendants can do.</summary>
    public HashSet<IMethodSymbol> Based { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Adds what code outside of the body tells that runs with it.</summary>
    public void Include(MethodFacts other)
    {
        HasPoints |= other.HasPoints;
        TouchesShared |= other.TouchesShared;
        HasLoops |= other.HasLoops;
        SetsFlow |= other.SetsFlow;
        Starts.AddRange(other.Starts);
        Blocking.AddRange(other.Blocking);
        Hidden.AddRange(other.Hidden);
        Implicit.AddRange(other.Implicit);
        Calls.UnionWith(other.Calls);
        Based.UnionWith(other.Based);
    }
}
