using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Rewriting;

/// <summary>A place whose parts are evaluated once and named after that.</summary>
/// <param name="First">What evaluates the object.</param>
/// <param name="Again">The object, once it has been evaluated.</param>
/// <param name="IndexFirst">What evaluates the indexes; null where there are none.</param>
/// <param name="IndexAgain">The indexes, once they have been evaluated.</param>
/// <param name="MemberFirst">The member's number, where it evaluates the indexes.</param>
/// <param name="MemberAgain">The member's number after that.</param>
/// <param name="Access">The place itself, of an object and its indexes.</param>
sealed record BoundPlace(string First, string Again, string? IndexFirst, string? IndexAgain, string MemberFirst, string MemberAgain, Func<string, string?, string> Access)
{
    /// <summary>The field, where an accessor leads to it, which gives a reference: it is stored into by a method.</summary>
    public ISymbol? Hidden { get; init; }

    /// <summary>The place, for the first time.</summary>
    public string Begin => Access(First, IndexFirst);

    /// <summary>The place, once its parts have been evaluated.</summary>
    public string Value => Access(Again, IndexAgain);
}
