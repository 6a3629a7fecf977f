using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Unseen;

/// <summary>What compares the keys of a collection that was given it when it was made: nobody names it where the collection is used.</summary>
sealed class Comparers(SemanticModels models, OwnMembers own)
{
    const string Comparing = "System.Collections.Generic.IComparer`1", Equating = "System.Collections.Generic.IEqualityComparer`1";

    /// <summary>Why the use of a collection with keys may be no step; null where nothing that compares such keys touches shared state.</summary>
    public string? ReasonOf(INamedTypeSymbol collection) =>
        KeyOf(collection) is { } key && Find(key, IsSorted(collection) ? Comparing : Equating) is { } comparer ? $"a library calls {OwnMembers.NameOf(comparer)} here, which runs as it is" : null;

    /// <summary>What has the delegates that compare such keys.</summary>
    public ITypeSymbol? KeeperOf(INamedTypeSymbol collection) => KeyOf(collection) is { } key ? Type(IsSorted(collection) ? "System.Collections.Generic.Comparer`1" : "System.Collections.Generic.EqualityComparer`1")?.Construct(key) : null;

    static bool IsSorted(INamedTypeSymbol collection) => collection.Name.Contains("Sorted") || collection.Name == "PriorityQueue";

    static ITypeSymbol? KeyOf(INamedTypeSymbol collection) => collection.Name == "PriorityQueue" ? collection.TypeArguments[1] : collection.TypeArguments.FirstOrDefault();

    /// <summary>A comparer's method that touches shared state.</summary>
    IMethodSymbol? Find(ITypeSymbol key, string name) => Type(name) is not { } general ? null : own.Types
        .SelectMany(type => type.AllInterfaces.Where(one => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, general) && Compares(one.TypeArguments[0], key)).SelectMany(one => one.GetMembers()).Select(type.FindImplementationForInterfaceMember))
        .OfType<IMethodSymbol>().FirstOrDefault(own.Touches);

    bool Compares(ITypeSymbol compared, ITypeSymbol key) => compared is ITypeParameterSymbol || key is ITypeParameterSymbol || models.Compilation.HasImplicitConversion(key, compared);

    INamedTypeSymbol? Type(string name) => models.Compilation.GetTypeByMetadataName(name);
}
