using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Libraries;

/// <summary>What is known of types without source: which of them can change, and which of their methods change nothing.</summary>
static class ExternalTypes
{
    static readonly HashSet<string> immutable =
    [
        "System.Type", "System.Uri", "System.Version", "System.Globalization.CultureInfo", "System.TimeZoneInfo", "System.Exception", "System.EventArgs", "System.DBNull", "System.Threading.Channels.Channel",
    ];

    static readonly string[] immutableSpaces = ["System.Threading", "System.Reflection", "System.Collections.Immutable", "System.Collections.Frozen", "System.Text.RegularExpressions", "System.Linq.Expressions", "Conpar"];

    /// <summary>Whether an object of the type can be changed by its own methods, and is neither a lock nor a task.</summary>
    public static bool IsMutable(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface, SpecialType: not (SpecialType.System_String or SpecialType.System_Object) } named || named.IsAnonymousType) return false;
        if (!named.DeclaringSyntaxReferences.IsEmpty || named.Name.StartsWith("IEquatable", StringComparison.Ordinal)) return false;
        for (INamedTypeSymbol? one = named; one is not null; one = one.BaseType)
        {
            if (immutable.Contains(Name(one)) || Name(one) == "System.IO.TextWriter" && Name(named) != "System.IO.StringWriter") return false;
        }

        if (named is { Name: "Builder", ContainingType: not null } or { Name: "MatchCollection" }) return true;

        string space = named.ContainingNamespace.ToDisplayString();
        return !immutableSpaces.Any(prefix => space == prefix || (prefix != "System.Threading" && space.StartsWith(prefix + ".", StringComparison.Ordinal)) || (prefix == "System.Threading" && space == "System.Threading.Tasks"));
    }

    /// <summary>Whether the type is made for use by many threads.</summary>
    public static bool IsConcurrent(ITypeSymbol? type) => type?.ContainingNamespace?.ToDisplayString() is "System.Collections.Concurrent" or "System.Threading.Channels" || type?.Name is "Lazy";

    static string Name(INamedTypeSymbol type) => $"{type.ContainingNamespace.ToDisplayString()}.{type.Name}";

    static readonly HashSet<string> pure =
    [
        "Equals", "GetHashCode", "ToString", "GetType", "CompareTo", "IndexOf", "LastIndexOf", "BinarySearch", "Peek", "TryPeek", "TryGetValue", "TryGetNonEnumeratedCount", "ToArray", "ToList", "CopyTo", "GetEnumerator",
        "Exists", "TrueForAll", "IsSubsetOf", "IsSupersetOf", "IsProperSubsetOf", "IsProperSupersetOf", "Overlaps", "SetEquals", "AsReadOnly", "ConvertAll", "ThrowIfCancellationRequested",
    ];

    /// <summary>Whether a member tells whether a task has ended, something was cancelled, or who waits could go on.</summary>
    public static bool TellsState(ISymbol member) => member switch
    {
        { Name: "IsCompleted" or "IsCompletedSuccessfully" or "IsFaulted" or "IsCanceled" or "Status" or "Exception", ContainingType: { Name: "Task" } type } => type.ContainingNamespace.ToDisplayString() == "System.Threading.Tasks",
        { Name: "IsSet" or "CurrentCount", ContainingType: { Name: "ManualResetEventSlim" or "CountdownEvent" or "SemaphoreSlim" } type } => type.ContainingNamespace.ToDisplayString() == "System.Threading",
        { Name: "IsCancellationRequested" or "ThrowIfCancellationRequested", ContainingType: { Name: "CancellationToken" or "CancellationTokenSource" } type } => type.ContainingNamespace.ToDisplayString() == "System.Threading",
        _ => false,
    };

    /// <summary>Whether a method says by its result whether it changed something.</summary>
    public static bool Tries(IMethodSymbol method) => method.ReturnType.SpecialType == SpecialType.System_Boolean && method.Name.StartsWith("Try", StringComparison.Ordinal);

    /// <summary>Whether a method is known to change nothing.</summary>
    public static bool IsPure(IMethodSymbol method) =>
        method.ReducedFrom is { ContainingType.Name: "Enumerable" or "ParallelEnumerable" } || pure.Contains(method.Name) || method.Name.StartsWith("Contains", StringComparison.Ordinal)
        || (method.Name.StartsWith("Find", StringComparison.Ordinal) && method.ContainingType.Name == "List") || (method.Name.StartsWith("Get", StringComparison.Ordinal) && method.Name is not ("GetOrAdd" or "GetAndRemove"));
}
