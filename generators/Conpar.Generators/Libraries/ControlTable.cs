using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Libraries;

/// <summary>Which members of the base class library are controlled, as the referenced Conpar library says it by attributes.</summary>
sealed class ControlTable
{
    readonly Dictionary<string, IMethodSymbol> plain = [], awaited = [], spawning = [], exploring = [];
    readonly ConcurrentDictionary<IMethodSymbol, Control> controls = new(SymbolEqualityComparer.Default);
    readonly ConcurrentDictionary<ISymbol, string?> ids = new(SymbolEqualityComparer.Default);
    readonly HashSet<string> types = [];

    public ControlTable(Compilation compilation)
    {
        if (compilation.GetTypeByMetadataName("Conpar.Cooperation.ControlsAttribute") is not { } attribute) return;
        foreach (IMethodSymbol facade in attribute.ContainingNamespace.GetTypeMembers().SelectMany(type => type.GetMembers().OfType<IMethodSymbol>()))
        {
            foreach (AttributeData data in facade.GetAttributes()) Add(facade, data);
        }
    }

    void Add(IMethodSymbol facade, AttributeData data)
    {
        if (data.ConstructorArguments.FirstOrDefault().Value is not string id) return;
        Dictionary<string, IMethodSymbol>? table = data.AttributeClass?.Name switch
        {
            "SpawnsAttribute" => spawning,
            "ExploresAttribute" => exploring,
            "ControlsAttribute" => data.NamedArguments.Any(named => named is { Key: "Awaited", Value.Value: true }) ? awaited : plain,
            _ => null,
        };
        if (table is null) return;
        table[id] = facade;
        types.Add(TypeOf(id));
    }

    /// <summary>The façade for a call or a read of a property.</summary>
    public Control? Of(ISymbol member) => Find(plain, member);

    /// <summary>The façade for a call that is awaited where it stands.</summary>
    public Control? Awaited(ISymbol member) => Find(awaited, member);

    /// <summary>The façade for a call that runs a lambda as a job of its own.</summary>
    public Control? Spawning(ISymbol member) => Find(spawning, member);

    /// <summary>The façade for what is given a lambda in its explored form; that of an overload which takes nothing after it serves for the others.</summary>
    public Control? Exploring(ISymbol member)
    {
        for (string? id = Id(member); id is not null; id = WithoutLast(id))
        {
            if (exploring.TryGetValue(id, out IMethodSymbol? facade)) return Of(facade);
        }

        return null;
    }

    /// <summary>The façade that ends what explored code knows by an interface of the library; null where that is no step.</summary>
    public Control? Ending(ITypeSymbol? type, bool isAwaited) =>
        type is { TypeKind: TypeKind.Interface } && exploring.TryGetValue($"M:{type.ToDisplayString(NullableFlowState.None)}.{(isAwaited ? "DisposeAsync" : "Dispose")}", out IMethodSymbol? facade) ? Of(facade) : null;

    /// <summary>The id of the overload that does not take the last parameter; null where it is the only one.</summary>
    static string? WithoutLast(string id)
    {
        int depth = 0;
        for (int i = id.Length - 1; i >= 0; i--)
        {
            if (id[i] == '}') depth++;
            else if (id[i] == '{') depth--;
            else if (id[i] == ',' && depth == 0) return id.Substring(0, i) + ")";
        }

        return null;
    }

    /// <summary>Whether any façade knows the member: directly, awaited or with a lambda.</summary>
    public bool Knows(ISymbol member) => Of(member) is not null || Awaited(member) is not null || Spawning(member) is not null;

    /// <summary>Whether other members of the member's type are controlled.</summary>
    public bool KnowsType(ISymbol member) => Id(member) is { } id && types.Contains(TypeOf(id));

    Control? Find(Dictionary<string, IMethodSymbol> table, ISymbol member) => Id(member) is { } id && table.TryGetValue(id, out IMethodSymbol? facade) ? Of(facade) : null;

    // A program calls few of them: the compiler need not look at the types of all.
    Control Of(IMethodSymbol facade)
    {
        if (!controls.TryGetValue(facade, out Control? control)) controls[facade] = control = Control.Of(facade);
        return control;
    }

    string? Id(ISymbol member)
    {
        if (!ids.TryGetValue(member, out string? id)) ids[member] = id = member.OriginalDefinition.GetDocumentationCommentId();
        return id;
    }

    /// <summary>The type's part of a member's id: what stands before its last name.</summary>
    static string TypeOf(string id)
    {
        int end = id.IndexOf('(');
        return id.Substring(2, id.LastIndexOf('.', end < 0 ? id.Length - 1 : end) - 2);
    }
}
