using Conpar.Generators.Calls;
using Conpar.Generators.Names;
using Conpar.Generators.Source;
using Conpar.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Dispatching;

/// <summary>Which of the bodies that override a method a call may run: of generic types, as which constructions.</summary>
sealed class DispatchArms(IMethodSymbol called, IReadOnlyList<INamedTypeSymbol> types)
{
    readonly INamedTypeSymbol named = called.ContainingType;

    /// <summary>The arms in the order of the bodies; null where one of them cannot be told from others by the receiver's type.</summary>
    public IReadOnlyList<DispatchArm>? Of(IReadOnlyList<IMethodSymbol> targets)
    {
        List<DispatchArm> arms = [];
        HashSet<string> receivers = [];
        foreach (IMethodSymbol target in targets)
        {
            if (Receivers(target) is not { } own) return null;
            foreach ((INamedTypeSymbol receiver, string condition) in own)
            {
                if (!receivers.Add(receiver.ToDisplayString() + condition) || !Nameable.Is(receiver) || In(receiver, target) is not { } method) return null;
                arms.Add(new DispatchArm(target, method, condition));
            }
        }

        return arms;
    }

    /// <summary>The types whose objects run a body, and what the call's type parameters then are; none where no receiver of this call does, null where not all can be named.</summary>
    IReadOnlyList<(INamedTypeSymbol Type, string Condition)>? Receivers(IMethodSymbol target)
    {
        INamedTypeSymbol type = target.ContainingType;
        if (SymbolEqualityComparer.Default.Equals(type, named.OriginalDefinition)) return [(named, "")];
        List<INamedTypeSymbol> bases = [.. Bases(type).Where(one => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, named.OriginalDefinition))];
        bool isGeneric = Nameable.IsGeneric(type);
        if (!isGeneric && bases.Count == 0) return [(type, "")];
        if (bases.Count == 0 || isGeneric && type.ContainingType is { } outer && Nameable.IsGeneric(outer)) return null;
        if (isGeneric && !Nameable.IsGeneric(named)) return type.IsAbstract ? Constructions(type)?.Select(one => (one, "")).ToList() : null;
        List<(INamedTypeSymbol, string)> receivers = [];
        foreach (INamedTypeSymbol one in bases.Where(one => Runs(type, one, target)))
        {
            Dictionary<ITypeParameterSymbol, ITypeSymbol> arguments = new(SymbolEqualityComparer.Default);
            List<string> conditions = [];
            if (!MayBe(one, named, arguments, conditions)) continue;
            if (isGeneric && (IsVariant(named) || type.TypeParameters.Any(parameter => !arguments.TryGetValue(parameter, out ITypeSymbol? argument) || !Constraints.AreMet(parameter, argument, arguments)))) return null;
            receivers.Add((isGeneric ? type.Construct([.. type.TypeParameters.Select(parameter => arguments[parameter])]) : type, string.Join(" && ", conditions)));
        }

        return receivers;
    }

    static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? one = type.BaseType; one is not null; one = one.BaseType) yield return one;
        foreach (INamedTypeSymbol one in type.AllInterfaces) yield return one;
    }

    /// <summary>Whether it is this body that the type has for a construction of the interface; a class has but one.</summary>
    bool Runs(INamedTypeSymbol type, INamedTypeSymbol construction, IMethodSymbol target)
    {
        if (construction.TypeKind != TypeKind.Interface) return true;
        ISymbol? member = construction.GetMembers(called.Name).FirstOrDefault(one => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, called.OriginalDefinition));
        return member is not null && type.FindImplementationForInterfaceMember(member) is IMethodSymbol body
            && Overrides.Overridden(target).Prepend(target).Any(one => SymbolEqualityComparer.Default.Equals(SourceMethod.Normalized(one), SourceMethod.Normalized(body)));
    }

    /// <summary>All that an abstract generic class is constructed as; null where a class that derives from it is generic, too.</summary>
    IReadOnlyList<INamedTypeSymbol>? Constructions(INamedTypeSymbol type)
    {
        HashSet<INamedTypeSymbol> found = new(SymbolEqualityComparer.Default);
        foreach (INamedTypeSymbol derived in types)
        {
            if (Bases(derived).FirstOrDefault(one => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, type)) is not { } construction) continue;
            if (Nameable.IsGeneric(derived)) return null;
            found.Add(construction);
        }

        return [.. found];
    }

    /// <summary>Whether a type can be another when the type parameters of both are known; what those of the first then are, and on which conditions for those of the other.</summary>
    static bool MayBe(ITypeSymbol type, ITypeSymbol other, Dictionary<ITypeParameterSymbol, ITypeSymbol> arguments, List<string> conditions)
    {
        if (type is ITypeParameterSymbol parameter)
        {
            if (!arguments.TryGetValue(parameter, out ITypeSymbol? known)) arguments[parameter] = other;
            return known is null || MayBe(known, other, arguments, conditions);
        }

        if (other is ITypeParameterSymbol)
        {
            if (TypeParameters.In([type]).Count == 0) conditions.Add($"typeof({other.Name}) == typeof({type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)})");
            return true;
        }

        if (type is INamedTypeSymbol one && other is INamedTypeSymbol two && SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, two.OriginalDefinition))
        {
            bool contained = one.ContainingType is not { } outer || MayBe(outer, two.ContainingType, arguments, conditions);
            return contained && (IsVariant(one) || one.TypeArguments.Zip(two.TypeArguments, (mine, theirs) => MayBe(mine, theirs, arguments, conditions)).All(may => may));
        }

        return type is IArrayTypeSymbol array && other is IArrayTypeSymbol others ? MayBe(array.ElementType, others.ElementType, arguments, conditions) : SymbolEqualityComparer.Default.Equals(type, other);
    }

    static bool IsVariant(INamedTypeSymbol type) => type.OriginalDefinition.TypeParameters.Any(parameter => parameter.Variance != VarianceKind.None);

    IMethodSymbol? In(INamedTypeSymbol receiver, IMethodSymbol target)
    {
        IMethodSymbol? member = receiver.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(one => SymbolEqualityComparer.Default.Equals(SourceMethod.Normalized(one), target));
        return member is { IsGenericMethod: true } && called.IsGenericMethod ? member.Construct([.. called.TypeArguments]) : member;
    }
}
