using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Rewriting;

/// <summary>A value that a pattern is tested on.</summary>
/// <param name="Text">What gives it; a name, unless it is tested once.</param>
/// <param name="Type">Its type.</param>
/// <param name="Key">What tells it from the other values that the same patterns look at.</param>
/// <param name="Uncast">The same object as it was before its type was tested.</param>
sealed record MatchedValue(string Text, ITypeSymbol Type, string Key, MatchedValue? Uncast = null)
{
    /// <summary>What tells a member of it from all others: the compiler takes that of an object for one and the same before and after a test of its type.</summary>
    public string KeyOf(ISymbol member) =>
        Uncast is { } before && IsOrDerives(before.Type, member.ContainingType) ? before.KeyOf(member) : $"{Key}.{member.ContainingType.Name}.{member.Name}";

    static bool IsOrDerives(ITypeSymbol type, INamedTypeSymbol from)
    {
        for (ITypeSymbol? one = type; one is not null; one = one.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, from.OriginalDefinition)) return true;
        }

        return type.AllInterfaces.Any(one => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, from.OriginalDefinition));
    }
}

/// <summary>
/// The reads of all patterns that are tested on one value. The compiler reads a member once, whichever of the patterns look at it, and none that can make no difference
/// any more: what does not come to the same in steps is not taken apart.
/// </summary>
sealed class Matching
{
    readonly Dictionary<string, int> first = [];
    readonly Dictionary<string, (string Name, ITypeSymbol Type)> repeated = [];
    int alternative;
    bool hasRead, isSettled, isSimple = true;

    /// <summary>Takes note of what cannot be taken apart into tests.</summary>
    public void Refuse() => isSimple = false;

    /// <summary>Ends the taking of notes; false where the patterns cannot be taken apart.</summary>
    public bool Settle()
    {
        isSettled = true;
        return isSimple;
    }

    /// <summary>What is read in more than one place, and kept for the others.</summary>
    public IEnumerable<(string Name, ITypeSymbol Type)> Kept => repeated.Values;

    /// <summary>The name for a value that several places read; null where it is read in one.</summary>
    public string? NameOf(string key) => repeated.TryGetValue(key, out (string Name, ITypeSymbol Type) kept) ? kept.Name : null;

    /// <summary>Takes note of a read. One after another that an earlier alternative may have made is not certain: that one may have shown that nothing matches here.</summary>
    public void Note(string key, ITypeSymbol type, Func<string> name)
    {
        if (isSettled) return;
        if (!first.TryGetValue(key, out int known))
        {
            first[key] = alternative;
            hasRead = true;
            return;
        }

        isSimple &= known == alternative || !hasRead;
        if (!repeated.ContainsKey(key)) repeated[key] = (name(), type);
    }

    /// <summary>Whether a read of this was noted before.</summary>
    public bool HasNoted(string key) => !isSettled && first.ContainsKey(key);

    /// <summary>Begins another pattern for the same value.</summary>
    public void NextArm()
    {
        alternative++;
        hasRead = false;
    }

    /// <summary>Both sides of an <c>or</c>.</summary>
    public (string Left, string Right) Either(Func<string> left, Func<string> right)
    {
        bool before = hasRead;
        string one = left();
        bool between = hasRead;
        NextArm();
        string other = right();
        alternative++;
        hasRead |= before || between;
        return (one, other);
    }
}
