using Conpar.Generators.Calls;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Unseen;

/// <summary>
/// A member of a library's class or interface on an object of the user's own: it may be, or call, what that has in its place. Where the object's type tells
/// which form of the user's own runs, all is seen.
/// </summary>
sealed class CallsBehindLibraries(OwnMembers own, Targets targets)
{
    readonly Lazy<ILookup<ISymbol, (INamedTypeSymbol Type, IMethodSymbol Member)>> standing = new(() => own.Types.Where(type => type.TypeKind is TypeKind.Class or TypeKind.Struct)
        .SelectMany(type => Standing(type, own).Select(one => (one.Library, (type, one.Member)))).ToLookup<(ISymbol Library, (INamedTypeSymbol, IMethodSymbol) One), ISymbol, (INamedTypeSymbol, IMethodSymbol)>(one => one.Library, one => one.One, SymbolEqualityComparer.Default));

    public string? ReasonOf(ExpressionSyntax node, BoundTree model)
    {
        (Target target, ITypeSymbol? receiver) = Ended(node, model) is { } resource ? (targets.OfEnding(resource, IsAwaited(node)), resource) : (targets.Of(node, model), ReceiverType.Of(node, model));
        if (target.IsOfLibrary) return Unnamed((IMethodSymbol)target.Symbol!, receiver!) is { } unnamed ? Told(unnamed) : null;
        return (target.Symbol is { } ending && Ended(node, model) is not null ? ending.ContainingType : Of(node, model)) is { } type && standing.Value[type.OriginalDefinition].FirstOrDefault(one => targets.Libraries.AreKnownBy(receiver, one.Type)) is { Member: { } called } ? Told(OwnMembers.NameOf(called)) : null;
    }

    public static string Told(string called) => $"{called} may run here as it is, behind a class or interface of a library";

    /// <summary>What touches shared state of a type whose objects run what the call does not name.</summary>
    string? Unnamed(IMethodSymbol called, ITypeSymbol receiver)
    {
        IReadOnlyList<INamedTypeSymbol> types = targets.Libraries.Unnamed(called, receiver);
        return standing.Value[called.ContainingType.OriginalDefinition].FirstOrDefault(one => types.Any(type => IsOrDerives(type, one.Type))) is { Member: { } member } ? OwnMembers.NameOf(member) : null;
    }

    static bool IsOrDerives(INamedTypeSymbol type, INamedTypeSymbol from)
    {
        INamedTypeSymbol? one = type;
        while (one is not null && !SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, from)) one = one.BaseType;
        return one is not null;
    }

    /// <summary>The class or interface of a library by which an object is used.</summary>
    ITypeSymbol? Of(ExpressionSyntax node, BoundTree model)
    {
        if (node.Parent is CommonForEachStatementSyntax loop && loop.Expression == node || Arguments.IsGoneThrough(node, model)) return model.GetTypeInfo(node).Type is { TypeKind: TypeKind.Interface } items ? items : null;
        if (node is not (InvocationExpressionSyntax or ElementAccessExpressionSyntax) && !IsVirtualProperty(node, model) || model.SymbolOf(node) is not { IsStatic: false, DeclaringSyntaxReferences.IsEmpty: true, ContainingType: { TypeKind: TypeKind.Class or TypeKind.Interface, SpecialType: not SpecialType.System_Object } owner } member) return null;
        return member is IMethodSymbol { ReducedFrom: not null } or IMethodSymbol { MethodKind: not MethodKind.Ordinary } || targets.Of(node, model).Methods.Count > 0 ? null : owner;
    }

    /// <summary>An indexer is one, too; a method of a library may call others of its class.</summary>
    static bool IsVirtualProperty(ExpressionSyntax node, BoundTree model) => node is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax && model.SymbolOf(node) is IPropertySymbol { IsSealed: false } property && (property.IsVirtual || property.IsAbstract || property.IsOverride);

    /// <summary>The type by which a <c>using</c> knows the resource that it ends; null for no resource, or one that is no interface's.</summary>
    static ITypeSymbol? Ended(ExpressionSyntax node, BoundTree model)
    {
        ITypeSymbol? type = node.Parent switch
        {
            UsingStatementSyntax => model.GetTypeInfo(node).Type,
            EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax { Parent: UsingStatementSyntax or LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 } } declaration } => model.GetTypeInfo(declaration.Type).Type,
            _ => null,
        };
        return type is ITypeParameterSymbol or { TypeKind: TypeKind.Interface } ? type : null;
    }

    static bool IsAwaited(ExpressionSyntax resource) => resource.FirstAncestorOrSelf<StatementSyntax>() is UsingStatementSyntax { AwaitKeyword.RawKind: not 0 } or LocalDeclarationStatementSyntax { AwaitKeyword.RawKind: not 0 };

    /// <summary>The classes and interfaces of libraries that a class of the user's own stands behind, with members that touch shared state.</summary>
    static IEnumerable<(ISymbol Library, IMethodSymbol Member)> Standing(INamedTypeSymbol type, OwnMembers own)
    {
        foreach (INamedTypeSymbol one in type.AllInterfaces.Where(one => !OwnTypes.Has(one)))
        {
            if (one.GetMembers().OfType<IMethodSymbol>().Select(type.FindImplementationForInterfaceMember).OfType<IMethodSymbol>().FirstOrDefault(own.Touches) is { } implementing) yield return (one.OriginalDefinition, implementing);
        }

        if (type.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(method => OverridesLibrary(method) && own.Touches(method)) is not { } overriding) yield break;
        for (INamedTypeSymbol? one = type.BaseType; one is { SpecialType: not SpecialType.System_Object }; one = one.BaseType)
        {
            if (!OwnTypes.Has(one)) yield return (one.OriginalDefinition, overriding);
        }
    }

    static bool OverridesLibrary(IMethodSymbol method)
    {
        IMethodSymbol? root = method;
        while (root?.OverriddenMethod is { } overridden) root = overridden;
        return method.IsOverride && root is { DeclaringSyntaxReferences.IsEmpty: true, ContainingType.SpecialType: not SpecialType.System_Object };
    }
}
