using System.Collections.Concurrent;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Calls;

/// <summary>Which methods of the compilation a virtual call may reach.</summary>
sealed class Overrides(Compilation compilation)
{
    readonly ConcurrentDictionary<IMethodSymbol, IReadOnlyList<IMethodSymbol>> known = new(SymbolEqualityComparer.Default);
    IReadOnlyList<INamedTypeSymbol>? types;

    public Compilation Compilation => compilation;

    /// <summary>All types of the compilation.</summary>
    public IReadOnlyList<INamedTypeSymbol> Types => types ??= [.. All(compilation.Assembly.GlobalNamespace)];

    /// <summary>The method itself where the call is not virtual; else every body that may run, the most derived types first.</summary>
    public IReadOnlyList<IMethodSymbol> Of(IMethodSymbol method)
    {
        bool isVirtual = !method.IsStatic && !method.IsSealed && (method.IsVirtual || method.IsAbstract || method.IsOverride) && !method.ContainingType.IsSealed;
        if (!isVirtual) return [method];
        return BodiesOf(method);
    }

    /// <summary>Every body that may run where the method is virtual, be it static.</summary>
    public IReadOnlyList<IMethodSymbol> BodiesOf(IMethodSymbol method)
    {
        if (!known.TryGetValue(method, out IReadOnlyList<IMethodSymbol>? found)) known[method] = found = Find(method);
        return found;
    }

    List<IMethodSymbol> Find(IMethodSymbol method)
    {
        HashSet<IMethodSymbol> found = new(SymbolEqualityComparer.Default);
        foreach (INamedTypeSymbol type in Types)
        {
            foreach (IMethodSymbol body in Implementations(type, method))
            {
                // What a class has for an interface another one may override.
                if (method.ContainingType.TypeKind == TypeKind.Interface && body.ContainingType.TypeKind != TypeKind.Interface) found.UnionWith(Of(SourceMethod.Normalized(body)));
                else if (!body.IsAbstract) found.Add(SourceMethod.Normalized(body));
            }
        }

        return [.. found.OrderByDescending(body => Depth(body.ContainingType)).ThenByDescending(body => body.ContainingType.AllInterfaces.Length).ThenBy(body => body.ToDisplayString(), StringComparer.Ordinal)];
    }

    /// <summary>What a call of a method runs where the receiver is of this type: of this compilation, or of a library.</summary>
    public static IEnumerable<IMethodSymbol> Running(INamedTypeSymbol type, IMethodSymbol method) =>
        method.ContainingType.TypeKind == TypeKind.Interface ? Implementations(type, method).Select(body => body.ContainingType.TypeKind == TypeKind.Interface ? body : Inherited(type, body)) : [Inherited(type, method)];

    static IMethodSymbol Inherited(INamedTypeSymbol type, IMethodSymbol method)
    {
        for (INamedTypeSymbol? one = type; one is not null; one = one.BaseType)
        {
            if (one.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(own => Overridden(own).Any(over => SymbolEqualityComparer.Default.Equals(over.OriginalDefinition, method.OriginalDefinition))) is { } nearest) return nearest;
        }

        return method;
    }

    /// <summary>Several where a class has an interface in several constructions.</summary>
    static IEnumerable<IMethodSymbol> Implementations(INamedTypeSymbol type, IMethodSymbol method)
    {
        if (method.ContainingType.TypeKind == TypeKind.Interface)
        {
            if (type.TypeKind == TypeKind.Interface) yield break;
            foreach (INamedTypeSymbol implemented in type.AllInterfaces.Where(one => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, method.ContainingType)))
            {
                IMethodSymbol? member = implemented.GetMembers(method.Name).OfType<IMethodSymbol>().FirstOrDefault(one => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, method));
                if (member is not null && type.FindImplementationForInterfaceMember(member) is IMethodSymbol body) yield return body;
            }
        }
        else if (SymbolEqualityComparer.Default.Equals(type, method.ContainingType))
        {
            yield return method;
        }
        else if (type.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(one => Overridden(one).Any(over => SymbolEqualityComparer.Default.Equals(over.OriginalDefinition, method))) is { } own)
        {
            yield return own;
        }
    }

    /// <summary>What a method overrides, from the nearest on.</summary>
    public static IEnumerable<IMethodSymbol> Overridden(IMethodSymbol method)
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
