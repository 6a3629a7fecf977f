using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Unseen;

/// <summary>What a library calls to compare, find, show or go through objects of the user's own.</summary>
sealed class CallsByLibraries(OwnMembers own, Comparers comparers)
{
    static readonly HashSet<string> keyed =
    [
        "Dictionary", "HashSet", "SortedDictionary", "SortedSet", "SortedList", "PriorityQueue", "ConcurrentDictionary", "FrozenDictionary", "FrozenSet", "ImmutableDictionary", "ImmutableHashSet",
        "ImmutableSortedDictionary", "ImmutableSortedSet", "IDictionary", "ISet", "IReadOnlyDictionary", "IReadOnlySet", "EqualityComparer", "Comparer", "IEqualityComparer", "IComparer", "HashCode", "OrderedDictionary", "ReadOnlyDictionary", "ReadOnlySet", "KeyedCollection", "ILookup", "Lookup", "Hashtable",
    ];

    static readonly HashSet<string> comparing =
    [
        "Contains", "IndexOf", "LastIndexOf", "Remove", "Sort", "BinarySearch", "SequenceEqual", "Distinct", "Union", "Intersect", "Except", "GroupBy", "GroupJoin", "Join", "ToDictionary", "ToHashSet", "ToLookup",
        "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Order", "OrderDescending", "Min", "Max", "CountBy", "AggregateBy", "Equals", "GetHashCode", "Compare", "Replace",
    ];

    static readonly HashSet<string> showing = ["Format", "Concat", "Join", "Append", "AppendLine", "AppendFormat", "AppendJoin", "Insert", "Write", "WriteLine", "ToString"];

    public string? ReasonOf(ExpressionSyntax node, BoundTree model) => Used(node, model) ?? Filled(node, model) ?? Enumerated(node, model);

    /// <summary>The collection with keys whose member is used; null for none.</summary>
    public static INamedTypeSymbol? KeyedBy(ExpressionSyntax node, BoundTree model) =>
        node is InvocationExpressionSyntax or ElementAccessExpressionSyntax && model.SymbolOf(node) is { DeclaringSyntaxReferences.IsEmpty: true, ContainingType: { } owner } && keyed.Contains(owner.Name) ? owner : null;

    /// <summary>A member of a library that compares or shows what it is given, or what it has.</summary>
    string? Used(ExpressionSyntax node, BoundTree model)
    {
        if (node is not (InvocationExpressionSyntax or ElementAccessExpressionSyntax) || model.SymbolOf(node) is not { DeclaringSyntaxReferences.IsEmpty: true, ContainingType: { } owner } member) return null;
        bool compares = keyed.Contains(owner.Name) || comparing.Contains(member.Name) && owner.SpecialType != SpecialType.System_String, shows = member is IMethodSymbol && showing.Contains(member.Name) && owner.Name != "Volatile";
        if (!compares && !shows) return null;
        BaseArgumentListSyntax list = node is InvocationExpressionSyntax call ? call.ArgumentList : ((ElementAccessExpressionSyntax)node).ArgumentList;
        IEnumerable<ITypeSymbol?> given = list.Arguments.Select(argument => model.GetTypeInfo(argument.Expression).Type);
        IEnumerable<ITypeSymbol?> types = LooksAtKeys(owner, member) ? [owner.TypeArguments[0], .. given.Take(1)] : [.. owner.TypeArguments, .. member is IMethodSymbol method ? method.TypeArguments : [], .. given];
        return (KeyedBy(node, model) is { Name: not ("IComparer" or "IEqualityComparer") } collection ? comparers.ReasonOf(collection) : null) ?? Told((compares ? Compared(types) : null) ?? (shows ? own.FirstTouching(types, CallsForTexts.Names) : null));
    }

    /// <summary>Whether a dictionary compares by its keys only, and takes values as they are.</summary>
    static bool LooksAtKeys(INamedTypeSymbol owner, ISymbol member) =>
        owner is { TypeArguments.Length: 2, Name: var name } && name.EndsWith("Dictionary", StringComparison.Ordinal) && member.Name is not ("ContainsValue" or "Contains" or "Remove" or "AddOrUpdate" or "TryUpdate");

    /// <summary>A collection that compares, with items from the beginning or with what compares them.</summary>
    string? Filled(ExpressionSyntax node, BoundTree model) => node switch
    {
        BaseObjectCreationExpressionSyntax { ArgumentList: var list, Initializer: var items } => model.SymbolOf(node) is IMethodSymbol { ContainingType: { DeclaringSyntaxReferences.IsEmpty: true } type } && keyed.Contains(type.Name) && (list?.Arguments.Count > 0 || items is not null)
            ? Told(Compared([type, .. list?.Arguments.Select(argument => model.GetTypeInfo(argument.Expression).Type) ?? []])) : null,
        CollectionExpressionSyntax { Elements.Count: > 0 } => model.GetTypeInfo(node).ConvertedType is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: true } type && keyed.Contains(type.Name) ? Told(Compared([type])) : null,
        _ => null,
    };

    string? Compared(IEnumerable<ITypeSymbol?> types) => own.FirstTouching(types, "Equals", "GetHashCode", "CompareTo", "Compare");

    /// <summary>What the user's own type gives one by one to a library.</summary>
    string? Enumerated(ExpressionSyntax node, BoundTree model) =>
        Arguments.IsGoneThrough(node, model) && model.GetTypeInfo(node).Type is INamedTypeSymbol type && OwnTypes.Has(type) && type.AllInterfaces.Any(one => one.SpecialType == SpecialType.System_Collections_IEnumerable)
            && own.FirstTouching(type, "GetEnumerator") is { } called ? Told(called) : null;

    static string? Told(string? called) => called is null ? null : $"a library calls {called} here, which runs as it is";
}
