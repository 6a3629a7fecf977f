using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

/// <summary>Code with shared state in it that a library calls, or the compiler for a string: nobody names it where it runs.</summary>
sealed class UnseenCalls(SemanticModels models, SharedState shared, Targets targets)
{
    readonly Constructions constructions = new(shared);
    readonly BoxedStructs boxed = new(models);
    readonly ConcurrentDictionary<(ITypeSymbol Type, string Name), bool> touching = [];

    static readonly HashSet<string> keyed =
    [
        "Dictionary", "HashSet", "SortedDictionary", "SortedSet", "SortedList", "PriorityQueue", "ConcurrentDictionary", "FrozenDictionary", "FrozenSet", "ImmutableDictionary", "ImmutableHashSet",
        "ImmutableSortedDictionary", "ImmutableSortedSet", "IDictionary", "ISet", "IReadOnlyDictionary", "IReadOnlySet", "EqualityComparer", "Comparer", "IEqualityComparer", "IComparer",
    ];

    static readonly HashSet<string> comparing =
    [
        "Contains", "IndexOf", "LastIndexOf", "Remove", "Sort", "BinarySearch", "SequenceEqual", "Distinct", "Union", "Intersect", "Except", "GroupBy", "GroupJoin", "Join", "ToDictionary", "ToHashSet", "ToLookup",
        "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Order", "OrderDescending", "Min", "Max", "CountBy", "AggregateBy", "Equals", "Compare", "Replace",
    ];

    static readonly HashSet<string> showing = ["Format", "Concat", "Join", "Append", "AppendLine", "AppendFormat", "AppendJoin", "Insert", "Write", "WriteLine", "ToString"];

    /// <summary>What an expression makes others call; null where that is nothing that touches shared state.</summary>
    public string? ReasonOf(ExpressionSyntax node, BoundTree model) => Delegated(node, model) ?? ByLibrary(node, model) ?? ByString(node, model) ?? boxed.ReasonOf(node, model);

    /// <summary>A method of an object of a library as a delegate: whoever calls it does not know of the object.</summary>
    string? Delegated(ExpressionSyntax node, BoundTree model) =>
        node is MemberAccessExpressionSyntax { Parent: not InvocationExpressionSyntax } access && model.SymbolOf(node) is IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: true } method && model.GetTypeInfo(node).ConvertedType is { TypeKind: TypeKind.Delegate }
        && (targets.Controls.Knows(method.ReducedFrom ?? method) || ExternalTypes.IsMutable(model.GetTypeInfo(access.Expression).Type) && (!method.IsStatic || method.ReducedFrom is not null) && !shared.IsPrivate(access.Expression, model))
            ? "a method of a library as a delegate" : null;

    string? ByLibrary(ExpressionSyntax node, BoundTree model)
    {
        if (node is not (InvocationExpressionSyntax or ElementAccessExpressionSyntax) || model.SymbolOf(node) is not { DeclaringSyntaxReferences.IsEmpty: true, ContainingType: { } owner } member) return null;
        bool compares = keyed.Contains(owner.Name) || comparing.Contains(member.Name), shows = member is IMethodSymbol && showing.Contains(member.Name);
        if (!compares && !shows) return null;
        BaseArgumentListSyntax list = node is InvocationExpressionSyntax call ? call.ArgumentList : ((ElementAccessExpressionSyntax)node).ArgumentList;
        IEnumerable<ITypeSymbol?> types = [.. owner.TypeArguments, .. member is IMethodSymbol method ? method.TypeArguments : [], .. list.Arguments.Select(argument => model.GetTypeInfo(argument.Expression).Type)];
        foreach (INamedTypeSymbol type in types.OfType<INamedTypeSymbol>().Where(IsOwn))
        {
            string? name = compares ? FirstTouching(type, "Equals", "GetHashCode", "CompareTo", "Compare") : null;
            if ((name ?? (shows ? FirstTouching(type, "ToString") : null)) is { } called) return $"a library calls {type.Name}.{called} here, which runs as it is";
        }

        return null;
    }

    string? FirstTouching(INamedTypeSymbol type, params string[] names) => Array.Find(names, name =>
    {
        if (!touching.TryGetValue((type, name), out bool touches)) touching[(type, name)] = touches = Touches(type, name);
        return touches;
    });

    bool Touches(INamedTypeSymbol type, string name)
    {
        for (INamedTypeSymbol? one = type; IsOwn(one); one = one!.BaseType)
        {
            foreach (IMethodSymbol method in one!.GetMembers(name).OfType<IMethodSymbol>())
            {
                if (method.IsImplicitlyDeclared ? HiddenAccesses.IsChanging(one) : AccessesOf(method).Any()) return true;
            }
        }

        return false;
    }

    /// <summary>A handler of the user's own: the compiler makes one and calls it for each part of the string.</summary>
    string? ByString(ExpressionSyntax node, BoundTree model) =>
        node is InterpolatedStringExpressionSyntax && model.GetTypeInfo(node).ConvertedType is INamedTypeSymbol handler && IsOwn(handler)
        && handler.GetMembers().OfType<IMethodSymbol>().SelectMany(AccessesOf).Any(access => !constructions.IsOfNewObject(access)) ? "a handler of an interpolated string" : null;

    IEnumerable<ExpressionSyntax> AccessesOf(IMethodSymbol method) => SourceMethod.Of(method)?.Body.DescendantNodes().OfType<ExpressionSyntax>().Where(shared.IsTouchedBy) ?? [];

    static bool IsOwn(ITypeSymbol? type) => type is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false };
}
