using System.Collections.Concurrent;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Calls;

/// <summary>What classes of the compilation have for the members of a library's interfaces and classes.</summary>
sealed class LibraryMembers(Overrides overrides)
{
    readonly ConcurrentDictionary<(IMethodSymbol Member, ITypeSymbol Receiver), IReadOnlyList<IMethodSymbol>> known = new();
    readonly ConcurrentDictionary<(IMethodSymbol Member, ITypeSymbol Receiver), IReadOnlyList<INamedTypeSymbol>> unnamed = new();
    readonly Lazy<HashSet<ITypeSymbol>> standing = new(() => new(overrides.Types.SelectMany(Above).Where(type => !OwnTypes.Has(type)), SymbolEqualityComparer.Default));

    /// <summary>The bodies that a call runs where its receiver is an object of the user's own, and which the receiver's type tells.</summary>
    /// <param name="called">The member, with type arguments in place.</param>
    /// <param name="receiver">The type by which the object is known: a value type's would be a copy.</param>
    public IReadOnlyList<IMethodSymbol> Of(IMethodSymbol called, ITypeSymbol? receiver)
    {
        if (receiver is not { IsReferenceType: true } || !MayStandFor(called)) return [];
        if (!known.TryGetValue((called, receiver), out IReadOnlyList<IMethodSymbol>? found)) known[(called, receiver)] = found = [.. Told(called, receiver).Arms.Select(arm => arm.Target).Distinct<IMethodSymbol>(SymbolEqualityComparer.Default)];
        return found;
    }

    /// <summary>The types of the compilation whose objects a call may be of, and of which it runs, or may run, code that it does not name.</summary>
    public IReadOnlyList<INamedTypeSymbol> Unnamed(IMethodSymbol called, ITypeSymbol receiver) => unnamed.GetOrAdd((called, receiver), one => [.. FindUnnamed(one.Member, one.Receiver)]);

    IEnumerable<INamedTypeSymbol> FindUnnamed(IMethodSymbol called, ITypeSymbol receiver)
    {
        IReadOnlyList<IMethodSymbol> untold = Told(called, receiver).Untold;
        return overrides.Types.Where(type => MayBe(type, receiver) && Overrides.Running(type, called.OriginalDefinition).Any(body => body.DeclaringSyntaxReferences.IsEmpty || untold.Contains(SourceMethod.Normalized(body), SymbolEqualityComparer.Default)));
    }

    (IReadOnlyList<DispatchArm> Arms, IReadOnlyList<IMethodSymbol> Untold) Told(IMethodSymbol called, ITypeSymbol receiver) => DispatchArms.Told(called, [.. overrides.BodiesOf(called.OriginalDefinition).Where(body => IsBehind(body, receiver))], overrides);

    /// <summary>What gives items one by one is gone through by the language, and not called.</summary>
    bool IsBehind(IMethodSymbol body, ITypeSymbol receiver) =>
        body is { IsImplicitlyDeclared: false, DeclaringSyntaxReferences.IsEmpty: false } && SourceMethod.Of(body) is not { IsIterator: true } && overrides.Types.Any(type => MayBe(type, receiver) && Above(type).Contains(body.ContainingType, SymbolEqualityComparer.Default));

    /// <summary>Whether objects of a type of the user's own, or of one that derives from it, may be known by another.</summary>
    public bool AreKnownBy(ITypeSymbol? receiver, INamedTypeSymbol type) => receiver is not INamedTypeSymbol { IsReferenceType: true } || overrides.Types.Any(one => MayBe(one, receiver) && Above(one).Contains(type, SymbolEqualityComparer.Default));

    bool MayStandFor(IMethodSymbol called) => called is { IsStatic: false, IsSealed: false, DeclaredAccessibility: Accessibility.Public, ContainingType: { IsSealed: false, SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) } }
        && (called.IsAbstract || called.IsVirtual || called.IsOverride) && standing.Value.Contains(called.ContainingType.OriginalDefinition);

    static bool MayBe(INamedTypeSymbol type, ITypeSymbol receiver) => receiver is ITypeParameterSymbol || Above(type).Contains(receiver.OriginalDefinition, SymbolEqualityComparer.Default);

    /// <summary>A type, and all that its objects may be known by: the original definitions.</summary>
    static IEnumerable<ITypeSymbol> Above(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? one = type; one is not null; one = one.BaseType) yield return one.OriginalDefinition;
        foreach (INamedTypeSymbol one in type.AllInterfaces) yield return one.OriginalDefinition;
    }
}
