using Microsoft.CodeAnalysis;

namespace Conpar.Shapes;

/// <summary>Whether a class can be a scenario: a fresh instance of it is made for each run.</summary>
static class ScenarioShape
{
    /// <summary>What is wrong, and what to do instead; null where nothing is. That the class has to be partial is <see cref="PartialTypes"/>' part.</summary>
    public static (string What, string Instead)? ProblemOf(INamedTypeSymbol type)
    {
        if (type.TypeKind != TypeKind.Class) return ($"is in '{type.Name}', which is no class", "move it into a partial class");
        if (type.IsFileLocal) return ($"is in '{type.Name}', which only its own file can see", "remove 'file' from the class");
        for (INamedTypeSymbol? each = type; each is not null; each = each.ContainingType)
        {
            if (each.Arity > 0) return ($"is in the generic class '{each.Name}', and nothing says with which types to make it", "move it into a class without type parameters");
        }

        if (type.IsStatic) return null;
        if (type.IsAbstract) return ($"is in the abstract class '{type.Name}', which cannot be made", "move it into a class that can, or make the class static");
        if (CanBeMade(type)) return null;
        return HasEmptyConstructor(type)
            ? ($"is in '{type.Name}', whose required members nobody sets", "give them values in a constructor marked [SetsRequiredMembers], or remove 'required'")
            : ($"is in '{type.Name}', which has no constructor without parameters", "add one, or give every parameter a default");
    }

    static bool CanBeMade(INamedTypeSymbol type) => type.InstanceConstructors.Where(IsEmpty).Any(constructor => !HasRequiredMembers(type) || SetsRequiredMembers(constructor));

    static bool HasEmptyConstructor(INamedTypeSymbol type) => type.InstanceConstructors.Any(IsEmpty);

    /// <summary>Callable as <c>new T()</c> from within the class, whatever its accessibility.</summary>
    static bool IsEmpty(IMethodSymbol constructor) => constructor.Parameters.All(parameter => parameter.IsOptional || parameter.IsParams);

    static bool HasRequiredMembers(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? each = type; each is not null; each = each.BaseType)
        {
            if (each.GetMembers().Any(member => member is IFieldSymbol { IsRequired: true } or IPropertySymbol { IsRequired: true })) return true;
        }

        return false;
    }

    static bool SetsRequiredMembers(IMethodSymbol constructor) => constructor.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "SetsRequiredMembersAttribute");
}
