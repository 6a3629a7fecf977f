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
    readonly ObjectsOfAnyType unknown = new(models, shared);
    readonly ConcurrentDictionary<(ITypeSymbol Type, string Name), bool> touching = [];
    Lazy<Dictionary<ISymbol, string>>? overridingOnce;

    Lazy<Dictionary<ISymbol, string>> overriding => overridingOnce ??= new(Overriding);

    static readonly HashSet<string> keyed =
    [
        "Dictionary", "HashSet", "SortedDictionary", "SortedSet", "SortedList", "PriorityQueue", "ConcurrentDictionary", "FrozenDictionary", "FrozenSet", "ImmutableDictionary", "ImmutableHashSet",
        "ImmutableSortedDictionary", "ImmutableSortedSet", "IDictionary", "ISet", "IReadOnlyDictionary", "IReadOnlySet", "EqualityComparer", "Comparer", "IEqualityComparer", "IComparer", "HashCode",
    ];

    static readonly HashSet<string> comparing =
    [
        "Contains", "IndexOf", "LastIndexOf", "Remove", "Sort", "BinarySearch", "SequenceEqual", "Distinct", "Union", "Intersect", "Except", "GroupBy", "GroupJoin", "Join", "ToDictionary", "ToHashSet", "ToLookup",
        "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Order", "OrderDescending", "Min", "Max", "CountBy", "AggregateBy", "Equals", "GetHashCode", "Compare", "Replace",
    ];

    static readonly HashSet<string> showing = ["Format", "Concat", "Join", "Append", "AppendLine", "AppendFormat", "AppendJoin", "Insert", "Write", "WriteLine", "ToString"];

    /// <summary>What an expression makes others call; null where that is nothing that touches shared state.</summary>
    public string? ReasonOf(ExpressionSyntax node, BoundTree model) => Delegated(node, model) ?? ByLibrary(node, model) ?? Filled(node, model) ?? Enumerated(node, model) ?? Overridden(node, model) ?? unknown.ReasonOf(node, model) ?? ByString(node, model) ?? boxed.ReasonOf(node, model);

    /// <summary>A method of an object of a library as a delegate: whoever calls it does not know of the object.</summary>
    string? Delegated(ExpressionSyntax node, BoundTree model) =>
        node is MemberAccessExpressionSyntax { Parent: not InvocationExpressionSyntax } access && model.SymbolOf(node) is IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: true } method && model.GetTypeInfo(node).ConvertedType is { TypeKind: TypeKind.Delegate }
        && (targets.Controls.Knows(method.ReducedFrom ?? method) || ExternalTypes.IsMutable(model.GetTypeInfo(access.Expression).Type) && (!method.IsStatic || method.ReducedFrom is not null) && !shared.IsPrivate(access.Expression, model))
            ? "a method of a library as a delegate" : null;

    string? ByLibrary(ExpressionSyntax node, BoundTree model)
    {
        if (node is not (InvocationExpressionSyntax or ElementAccessExpressionSyntax) || model.SymbolOf(node) is not { DeclaringSyntaxReferences.IsEmpty: true, ContainingType: { } owner } member) return null;
        bool compares = keyed.Contains(owner.Name) || comparing.Contains(member.Name), shows = member is IMethodSymbol && showing.Contains(member.Name) && owner.Name != "Volatile";
        if (!compares && !shows) return null;
        BaseArgumentListSyntax list = node is InvocationExpressionSyntax call ? call.ArgumentList : ((ElementAccessExpressionSyntax)node).ArgumentList;
        IEnumerable<ITypeSymbol?> types = [.. owner.TypeArguments, .. member is IMethodSymbol method ? method.TypeArguments : [], .. list.Arguments.Select(argument => model.GetTypeInfo(argument.Expression).Type)];
        return Compared(types, compares, shows);
    }

    string? Compared(IEnumerable<ITypeSymbol?> types, bool compares, bool shows)
    {
        foreach (INamedTypeSymbol type in types.SelectMany(PartsOf).Where(IsOwn))
        {
            string? name = compares ? FirstTouching(type, "Equals", "GetHashCode", "CompareTo", "Compare") : null;
            if ((name ?? (shows ? FirstTouching(type, "ToString") : null)) is { } called) return $"a library calls {type.Name}.{called} here, which runs as it is";
        }

        return null;
    }

    /// <summary>A type and what is in it, where it compares and shows itself by that: a tuple, an anonymous type, what has type arguments.</summary>
    static IEnumerable<INamedTypeSymbol> PartsOf(ITypeSymbol? type) => type is INamedTypeSymbol named
        ? [named, .. named.TypeArguments.SelectMany(PartsOf), .. named.IsAnonymousType ? named.GetMembers().OfType<IPropertySymbol>().SelectMany(property => PartsOf(property.Type)) : []] : [];

    /// <summary>A collection that compares, with items from the beginning or with what compares them; a tuple or a record that is compared, or put into a text.</summary>
    string? Filled(ExpressionSyntax node, BoundTree model) => node switch
    {
        BaseObjectCreationExpressionSyntax { ArgumentList: var list, Initializer: var items } => model.SymbolOf(node) is IMethodSymbol { ContainingType: { DeclaringSyntaxReferences.IsEmpty: true } type } && keyed.Contains(type.Name) && (list?.Arguments.Count > 0 || items is not null)
            ? Compared([type, .. list?.Arguments.Select(argument => model.GetTypeInfo(argument.Expression).Type) ?? []], compares: true, shows: false) : null,
        CollectionExpressionSyntax { Elements.Count: > 0 } => model.GetTypeInfo(node).ConvertedType is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: true } type && keyed.Contains(type.Name) ? Compared([type], compares: true, shows: false) : null,
        InvocationExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } when model.SymbolOf(node) is IMethodSymbol { IsImplicitlyDeclared: true, ContainingType: { IsRecord: true } record } method =>
            Compared([record], method.Name != "ToString", method.Name == "ToString"),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } when model.GetTypeInfo(access.Expression).Type is INamedTypeSymbol { IsAnonymousType: true } type && model.SymbolOf(node) is IMethodSymbol { Name: "Equals" or "GetHashCode" or "ToString" } method =>
            Compared([type], method.Name != "ToString", method.Name == "ToString"),
        { Parent: InterpolationSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } } when model.GetTypeInfo(node).Type is INamedTypeSymbol type && (type.IsTupleType || type.IsAnonymousType || type.IsRecord) => Compared([type], compares: false, shows: true),
        _ => null,
    };

    /// <summary>What the user's own type gives one by one to a library.</summary>
    string? Enumerated(ExpressionSyntax node, BoundTree model) =>
        GoneThrough(node, model) && model.GetTypeInfo(node).Type is INamedTypeSymbol type && IsOwn(type) && type.AllInterfaces.Any(one => one.SpecialType == SpecialType.System_Collections_IEnumerable) && FirstTouching(type, "GetEnumerator") is not null
            ? $"a library calls {type.Name}.GetEnumerator here, which runs as it is" : null;

    static bool GoneThrough(ExpressionSyntax node, BoundTree model) => node.Parent switch
    {
        SpreadElementSyntax or FromClauseSyntax => true,
        ArgumentSyntax { RefKindKeyword.RawKind: 0 } argument => Arguments.AreGoneThrough(argument, model),
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access => access.Expression == node && model.SymbolOf(call) is IMethodSymbol { ReducedFrom.DeclaringSyntaxReferences.IsEmpty: true },
        _ => false,
    };

    /// <summary>A member of a library's class or interface on an object of the user's own: it may be, or call, what that has in its place.</summary>
    string? Overridden(ExpressionSyntax node, BoundTree model)
    {
        if (Ended(node, model) is { } resource) return Behind(resource);
        if (OfTypeParameter(node, model) is { } body) return $"{NameOf(body)} may run here as it is, behind a type parameter";
        if (node.Parent is CommonForEachStatementSyntax loop && loop.Expression == node || GoneThrough(node, model)) return model.GetTypeInfo(node).Type is { TypeKind: TypeKind.Interface } items ? Behind(items) : null;
        if (node is not (InvocationExpressionSyntax or ElementAccessExpressionSyntax) || model.SymbolOf(node) is not { IsStatic: false, DeclaringSyntaxReferences.IsEmpty: true, ContainingType: { TypeKind: TypeKind.Class or TypeKind.Interface, SpecialType: not SpecialType.System_Object } owner } member) return null;
        return member is IMethodSymbol { ReducedFrom: not null } or IMethodSymbol { MethodKind: not MethodKind.Ordinary } || targets.Of(node, model).Methods.Count > 0 ? null : Behind(owner);
    }

    /// <summary>The library's interface through which a <c>using</c> ends a resource that it knows by an interface; null for no resource.</summary>
    static ITypeSymbol? Ended(ExpressionSyntax node, BoundTree model)
    {
        ITypeSymbol? type = node.Parent switch
        {
            UsingStatementSyntax => model.GetTypeInfo(node).Type,
            EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax { Parent: UsingStatementSyntax or LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 } } declaration } => model.GetTypeInfo(declaration.Type).Type,
            _ => null,
        };
        return type is { TypeKind: TypeKind.Interface } ? type.AllInterfaces.Append((INamedTypeSymbol)type).FirstOrDefault(one => one.Name is "IDisposable" or "IAsyncDisposable") : null;
    }

    /// <summary>What touches shared state where a static member of an interface is used by a type parameter; null for nothing.</summary>
    IMethodSymbol? OfTypeParameter(ExpressionSyntax node, BoundTree model)
    {
        if (node is SimpleNameSyntax or MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax }) return null;
        IMethodSymbol? method = model.SymbolOf(node) is IPropertySymbol property ? property.GetMethod ?? property.SetMethod : model.SymbolOf(node) as IMethodSymbol;
        return method is { IsStatic: true, ContainingType.TypeKind: TypeKind.Interface } && (method.IsAbstract || method.IsVirtual)
            ? targets.Overrides.BodiesOf(method.OriginalDefinition).FirstOrDefault(body => AccessesOf(body).Any()) : null;
    }

    string? Behind(ITypeSymbol type) => overriding.Value.TryGetValue(type.OriginalDefinition, out string? called) ? $"{called} may run here as it is, behind a class or interface of a library" : null;

    /// <summary>The classes and interfaces of libraries that classes of the user's own stand behind, with members that touch shared state.</summary>
    Dictionary<ISymbol, string> Overriding()
    {
        Dictionary<ISymbol, string> found = new(SymbolEqualityComparer.Default);
        foreach (TypeDeclarationSyntax declared in models.Compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>()).Where(one => one.BaseList is not null))
        {
            if (models.Of(declared).Model.GetDeclaredSymbol(declared) is not { TypeKind: TypeKind.Class } type) continue;
            foreach (INamedTypeSymbol one in type.AllInterfaces.Where(one => !IsOwn(one)))
            {
                if (one.GetMembers().OfType<IMethodSymbol>().Select(type.FindImplementationForInterfaceMember).OfType<IMethodSymbol>().FirstOrDefault(method => AccessesOf(method).Any()) is { } own) found[one.OriginalDefinition] = NameOf(own);
            }

            if (type.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(method => OverridesLibrary(method) && AccessesOf(method).Any()) is not { } overriding) continue;
            for (INamedTypeSymbol? one = type.BaseType; one is { SpecialType: not SpecialType.System_Object }; one = one.BaseType)
            {
                if (!IsOwn(one)) found[one.OriginalDefinition] = NameOf(overriding);
            }
        }

        return found;
    }

    static string NameOf(IMethodSymbol method) => $"{method.ContainingType.Name}.{(method.AssociatedSymbol ?? method).Name.Split('.').Last()}";

    static bool OverridesLibrary(IMethodSymbol method)
    {
        IMethodSymbol? root = method;
        while (root?.OverriddenMethod is { } overridden) root = overridden;
        return method.IsOverride && root is { DeclaringSyntaxReferences.IsEmpty: true, ContainingType.SpecialType: not SpecialType.System_Object };
    }

    string? FirstTouching(INamedTypeSymbol type, params string[] names) => Array.Find(names, name =>
    {
        if (touching.TryGetValue((type, name), out bool touches)) return touches;

        // A type that has itself as a part adds nothing.
        touching[(type, name)] = false;
        return touching[(type, name)] = Touches(type, name);
    });

    bool Touches(INamedTypeSymbol type, string name)
    {
        for (INamedTypeSymbol? one = type; IsOwn(one); one = one!.BaseType)
        {
            foreach (IMethodSymbol method in one!.GetMembers(name).OfType<IMethodSymbol>())
            {
                if (method.IsImplicitlyDeclared ? HiddenAccesses.IsChanging(one) || FieldsOf(one).SelectMany(PartsOf).Where(IsOwn).Any(part => FirstTouching(part, name) is not null) : AccessesOf(method).Any()) return true;
            }
        }

        return false;
    }

    static IEnumerable<ITypeSymbol> FieldsOf(INamedTypeSymbol type) => type.GetMembers().OfType<IFieldSymbol>().Where(field => !field.IsStatic).Select(field => field.Type);

    /// <summary>A handler of the user's own: the compiler makes one and calls it for each part of the string.</summary>
    string? ByString(ExpressionSyntax node, BoundTree model) =>
        node is InterpolatedStringExpressionSyntax && model.GetTypeInfo(node).ConvertedType is INamedTypeSymbol handler && IsOwn(handler)
        && handler.GetMembers().OfType<IMethodSymbol>().SelectMany(AccessesOf).Any(access => !constructions.IsOfNewObject(access)) ? "a handler of an interpolated string" : null;

    IEnumerable<ExpressionSyntax> AccessesOf(IMethodSymbol method) => SourceMethod.Of(method)?.Body.DescendantNodes().OfType<ExpressionSyntax>().Where(shared.IsTouchedBy) ?? [];

    static bool IsOwn(ITypeSymbol? type) => type is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false, IsTupleType: false, IsAnonymousType: false };
}
