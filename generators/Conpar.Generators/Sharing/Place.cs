using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Sharing;

/// <summary>What kind of place an expression names.</summary>
enum PlaceKind
{
    None,

    /// <summary>A field, or a property that is one.</summary>
    Member,

    /// <summary>A variable that functions of its own capture.</summary>
    Variable,

    /// <summary>An element of an array.</summary>
    Element,

    /// <summary>An object whose inside is not known: it is touched as a whole.</summary>
    Object,
}

/// <summary>A place that jobs may share.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Symbol">The member or variable; null for elements and objects.</param>
/// <param name="Receiver">What it belongs to, as written; null where that is the class itself or <c>this</c>.</param>
/// <param name="IsAtomic">Whether it is made for use by many threads: volatile, concurrent.</param>
sealed record Place(PlaceKind Kind, ISymbol? Symbol = null, ExpressionSyntax? Receiver = null, bool IsAtomic = false)
{
    public static readonly Place None = new(PlaceKind.None);

    public bool IsShared => Kind != PlaceKind.None;
}
