using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Rewriting;

/// <summary>Which methods of the compilation a virtual call may reach.</summary>
sealed class Overrides(Compilation compilation)
{
    readonly ConcurrentDictionary<IMethodSymbol, IReadOnlyList<IMethodSymbol>> known = new(SymbolEqualityComparer.Default);
    List<INamedTypeSymbol>? types;

    /// <summary>The method itself where the call is not virtual; else every body that may run, the most derived types first.</summary>
    public IReadOnlyList<IMethodSymbol> Of(IMethodSymbol method)
    {
        bool isVirtual = !method.IsStatic && !method.IsSealed && (method.IsVirtual || method.IsAbstract || method.IsOverride) && !method.ContainingType.IsSealed;
        if (!isVirtual) return [method];
        if (!known.TryGetValue(method, out IReadOnlyList<IMethodSymbol>? found)) known[method] = found = Find(method);
        return found;
    }

    List<IMethodSymbol> Find(IMethodSymbol method)
    {
        HashSet<IMethodSymbol> found = new(SymbolEqualityComparer.Default);
        foreach (INamedTypeSymbol type in types ??= [.. All(compilation.Assembly.GlobalNamespace)])
        {
            if (Implementation(type, method) is { IsAbstract: false } body) found.Add(SourceMethod.Normalized(body));
        }

        return [.. found.OrderByDescending(body => Depth(body.ContainingType)).ThenBy(body => body.ToDisplayString(), StringComparer.Ordinal)];
    }

    static IMethodSymbol? Implementation(INamedTypeSymbol type, IMethodSymbol method)
    {
        if (method.ContainingType.TypeKind == TypeKind.Interface)
        {
            INamedTypeSymbol? implemented = type.TypeKind == TypeKind.Interface ? null
                : type.AllInterfaces.FirstOrDefault(one => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, method.ContainingType));
            return implemented?.GetMembers(method.Name).OfType<IMethodSymbol>().FirstOrDefault(one => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, method)) is { } member
                ? type.FindImplementationForInterfaceMember(member) is IMethodSymbol body ? Overriding(type, body) ?? body : null
                : null;
        }

        if (SymbolEqualityComparer.Default.Equals(type, method.ContainingType)) return method;
        return OwnOverride(type, method);
    }

    /// <summary>What runs in the place of a virtual method in a type; null where that is the method itself.</summary>
    static IMethodSymbol? Overriding(INamedTypeSymbol type, IMethodSymbol body)
    {
        for (INamedTypeSymbol? one = type; one is not null; one = one.BaseType)
        {
            if (OwnOverride(one, body.OriginalDefinition) is { } found) return found;
        }

        return null;
    }

    static IMethodSymbol? OwnOverride(INamedTypeSymbol type, IMethodSymbol method) =>
        type.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(one => Overridden(one).Any(over => SymbolEqualityComparer.Default.Equals(over.OriginalDefinition, method)));

    static IEnumerable<IMethodSymbol> Overridden(IMethodSymbol method)
    {
        for (IMethodSymbol? over = method.OverriddenMethod; over is not null; over = over.OverriddenMethod) yield return over;
    }

    static int Depth(INamedTypeSymbol type) => type.BaseType is { } below ? Depth(below) + 1 : 0;

    static IEnumerable<INamedTypeSymbol> All(INamespaceOrTypeSymbol container)
    {
        foreach (INamespaceOrTypeSymbol member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol type) yield return type;
            foreach (INamedTypeSymbol inner in All(member)) yield return inner;
        }
    }
}
