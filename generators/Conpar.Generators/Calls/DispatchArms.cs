using Conpar.Generators.Names;
using Conpar.Generators.Source;
using Conpar.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Calls;

/// <summary>Which of the bodies that override a method a call may run: of generic types, as which constructions.</summary>
sealed class DispatchArms
{
    readonly IMethodSymbol called;
    readonly INamedTypeSymbol named;
    readonly Overrides overrides;

    /// <summary>Bodies that other receivers may run, too.</summary>
    readonly HashSet<IMethodSymbol> partly = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a type has the interface in several constructions.</summary>
    bool hasSeveral;

    DispatchArms(IMethodSymbol called, Overrides overrides) => (this.called, named, this.overrides) = (called, called.ContainingType, overrides);

    /// <summary>The arms in the order of the bodies; null where one of them cannot be told from others by the receiver's type.</summary>
    public static IReadOnlyList<DispatchArm>? Of(IMethodSymbol called, IReadOnlyList<IMethodSymbol> targets, Overrides overrides)
    {
        (IReadOnlyList<DispatchArm> arms, IReadOnlyList<IMethodSymbol> untold) = Told(called, targets, overrides);
        return untold.Count == 0 ? arms : null;
    }

    /// <summary>The arms of those bodies that can be told, and the other bodies. What cannot be told is not taken for what it derives from.</summary>
    public static (IReadOnlyList<DispatchArm> Arms, IReadOnlyList<IMethodSymbol> Untold) Told(IMethodSymbol called, IReadOnlyList<IMethodSymbol> targets, Overrides overrides)
    {
        if (!IsPlain(called, targets)) return ([], targets);
        DispatchArms all = new(called, overrides);
        (IMethodSymbol Target, IReadOnlyList<DispatchArm>? Arms)[] told = [.. targets.Select(target => (target, all.Of(target)))];
        ILookup<string, IMethodSymbol> receivers = told.SelectMany(one => one.Arms ?? []).ToLookup(arm => arm.Receiver.ToDisplayString() + arm.Condition, arm => arm.Target);
        for (int i = 0; i < told.Length; i++)
        {
            if (told[i].Arms?.Any(arm => receivers[arm.Receiver.ToDisplayString() + arm.Condition].Count() > 1) == true) told[i].Arms = null;
        }

        IMethodSymbol[] untold = [.. told.Where(one => one.Arms is null || all.partly.Contains(one.Target)).Select(one => one.Target)];
        bool IsHidden(IMethodSymbol target) => untold.Any(one => Bases(one.ContainingType).Any(type => SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, target.ContainingType)));
        return ([.. told.Where(one => !IsHidden(one.Target)).SelectMany(one => one.Arms ?? [])], [.. untold, .. told.Where(one => one.Arms?.Count > 0 && IsHidden(one.Target)).Select(one => one.Target)]);
    }

    /// <summary>Whether a method can be called for the one that was named.</summary>
    static bool IsPlain(IMethodSymbol method, IReadOnlyList<IMethodSymbol> targets)
    {
        if (method.MethodKind is not (MethodKind.Ordinary or MethodKind.PropertyGet or MethodKind.PropertySet)) return false;
        if (method.RefKind != RefKind.None || method.Parameters.Any(parameter => parameter.RefKind != RefKind.None || parameter.Type.IsRefLikeType)) return false;
        if (method.DeclaredAccessibility is Accessibility.Protected or Accessibility.ProtectedAndInternal && (method.ContainingType.ContainingType is { } outer && Nameable.IsGeneric(outer) || !targets.All(Homes.AreFormsReachable))) return false;
        return Nameable.Is(method.ContainingType) && method.TypeArguments.All(Nameable.Is);
    }

    IReadOnlyList<DispatchArm>? Of(IMethodSymbol target)
    {
        // A form would change a copy of the struct.
        if (target is { ContainingType: { IsValueType: true, IsReadOnly: false }, IsReadOnly: false } || Receivers(target) is not { } own) return null;
        List<DispatchArm> arms = [];
        foreach ((INamedTypeSymbol receiver, string condition) in own)
        {
            if (!Nameable.Is(receiver) || In(receiver, target) is not { } method) return null;
            arms.Add(new DispatchArm(target, method, condition));
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
        hasSeveral = bases.Count > 1;
        List<(INamedTypeSymbol, string)> receivers = [];
        foreach (INamedTypeSymbol one in bases.Where(one => Runs(type, one, target)))
        {
            Dictionary<ITypeParameterSymbol, ITypeSymbol> arguments = new(SymbolEqualityComparer.Default);
            List<string> conditions = [];
            if (!MayBe(one, named, arguments, conditions)) continue;
            if (isGeneric && type.TypeParameters.Any(parameter => !arguments.TryGetValue(parameter, out ITypeSymbol? argument) || !Constraints.AreMet(parameter, argument, arguments))) return null;
            if (isGeneric && !IsExact(named) || conditions.Count > 0 && !IsExact(one)) partly.Add(target);
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
        foreach (INamedTypeSymbol derived in overrides.Types)
        {
            if (Bases(derived).FirstOrDefault(one => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, type)) is not { } construction) continue;
            if (Nameable.IsGeneric(derived)) return null;
            found.Add(construction);
        }

        return [.. found];
    }

    /// <summary>Whether a type can be another when the type parameters of both are known; what those of the first then are, and on which conditions for those of the other.</summary>
    bool MayBe(ITypeSymbol type, ITypeSymbol other, Dictionary<ITypeParameterSymbol, ITypeSymbol> arguments, List<string> conditions)
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
            return contained && (IsVariant(one) && TypeParameters.In([one]).Count == 0 && !(hasSeveral && TypeParameters.In([two]).Count > 0) ? MayBeConverted(one, two) : one.TypeArguments.Zip(two.TypeArguments, (mine, theirs) => MayBe(mine, theirs, arguments, conditions)).All(may => may));
        }

        return type is IArrayTypeSymbol array && other is IArrayTypeSymbol others ? MayBe(array.ElementType, others.ElementType, arguments, conditions) : SymbolEqualityComparer.Default.Equals(type, other);
    }

    /// <summary>Whether no other construction can be known by this one of an interface.</summary>
    static bool IsExact(INamedTypeSymbol type) => type.OriginalDefinition.TypeParameters.Zip(type.TypeArguments, (parameter, argument) => parameter.Variance == VarianceKind.None || argument.IsValueType || parameter.Variance == VarianceKind.Out && argument.IsSealed).All(one => one);

    /// <summary>Whether a construction of a variant interface is one of another, as far as their type arguments tell.</summary>
    bool MayBeConverted(INamedTypeSymbol type, INamedTypeSymbol other) =>
        TypeParameters.In([type, other]).Count > 0 || overrides.Compilation.ClassifyCommonConversion(type, other) is { IsImplicit: true };

    static bool IsVariant(INamedTypeSymbol type) => type.OriginalDefinition.TypeParameters.Any(parameter => parameter.Variance != VarianceKind.None);

    IMethodSymbol? In(INamedTypeSymbol receiver, IMethodSymbol target)
    {
        IMethodSymbol? member = receiver.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(one => SymbolEqualityComparer.Default.Equals(SourceMethod.Normalized(one), target));
        return member is { IsGenericMethod: true } && called.IsGenericMethod ? member.Construct([.. called.TypeArguments]) : member;
    }
}
