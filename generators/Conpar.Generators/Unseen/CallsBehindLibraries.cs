using Conpar.Generators.Calls;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Unseen;

/// <summary>A member of a library's class or interface on an object of the user's own: it may be, or call, what that has in its place.</summary>
sealed class CallsBehindLibraries(OwnMembers own, Targets targets)
{
    Dictionary<ISymbol, string>? overriding;

    public string? ReasonOf(ExpressionSyntax node, BoundTree model) => Of(node, model) is { } type && (overriding ??= Overriding()).TryGetValue(type.OriginalDefinition, out string? called) ? Told(called) : null;

    public static string Told(string called) => $"{called} may run here as it is, behind a class or interface of a library";

    /// <summary>The class or interface of a library by which an object is used.</summary>
    ITypeSymbol? Of(ExpressionSyntax node, BoundTree model)
    {
        if (Ended(node, model) is { } resource) return resource;
        if (node.Parent is CommonForEachStatementSyntax loop && loop.Expression == node || Arguments.IsGoneThrough(node, model)) return model.GetTypeInfo(node).Type is { TypeKind: TypeKind.Interface } items ? items : null;
        if (node is not (InvocationExpressionSyntax or ElementAccessExpressionSyntax) && !IsVirtualProperty(node, model) || model.SymbolOf(node) is not { IsStatic: false, DeclaringSyntaxReferences.IsEmpty: true, ContainingType: { TypeKind: TypeKind.Class or TypeKind.Interface, SpecialType: not SpecialType.System_Object } owner } member) return null;
        return member is IMethodSymbol { ReducedFrom: not null } or IMethodSymbol { MethodKind: not MethodKind.Ordinary } || targets.Of(node, model).Methods.Count > 0 ? null : owner;
    }

    /// <summary>An indexer is one, too; a method of a library may call others of its class.</summary>
    static bool IsVirtualProperty(ExpressionSyntax node, BoundTree model) => node is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax && model.SymbolOf(node) is IPropertySymbol { IsSealed: false } property && (property.IsVirtual || property.IsAbstract || property.IsOverride);

    /// <summary>The library's interface through which a <c>using</c> ends a resource that it knows by an interface; null for no resource.</summary>
    static ITypeSymbol? Ended(ExpressionSyntax node, BoundTree model)
    {
        ITypeSymbol? type = node.Parent switch
        {
            UsingStatementSyntax => model.GetTypeInfo(node).Type,
            EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax { Parent: UsingStatementSyntax or LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 } } declaration } => model.GetTypeInfo(declaration.Type).Type,
            _ => null,
        };
        if (type is ITypeParameterSymbol parameter) return parameter.ConstraintTypes.SelectMany(one => one.AllInterfaces.Append(one as INamedTypeSymbol)).FirstOrDefault(one => one?.Name is "IDisposable" or "IAsyncDisposable");
        return type is { TypeKind: TypeKind.Interface } ? type.AllInterfaces.Append((INamedTypeSymbol)type).FirstOrDefault(one => one.Name is "IDisposable" or "IAsyncDisposable") : null;
    }

    /// <summary>The classes and interfaces of libraries that classes of the user's own stand behind, with members that touch shared state.</summary>
    Dictionary<ISymbol, string> Overriding()
    {
        Dictionary<ISymbol, string> found = new(SymbolEqualityComparer.Default);
        foreach (INamedTypeSymbol type in own.Types.Where(type => type.TypeKind is TypeKind.Class or TypeKind.Struct))
        {
            foreach (INamedTypeSymbol one in type.AllInterfaces.Where(one => !OwnTypes.Has(one)))
            {
                if (one.GetMembers().OfType<IMethodSymbol>().Select(type.FindImplementationForInterfaceMember).OfType<IMethodSymbol>().FirstOrDefault(own.Touches) is { } implementing) found[one.OriginalDefinition] = OwnMembers.NameOf(implementing);
            }

            if (type.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(method => OverridesLibrary(method) && own.Touches(method)) is not { } overriding) continue;
            for (INamedTypeSymbol? one = type.BaseType; one is { SpecialType: not SpecialType.System_Object }; one = one.BaseType)
            {
                if (!OwnTypes.Has(one)) found[one.OriginalDefinition] = OwnMembers.NameOf(overriding);
            }
        }

        return found;
    }

    static bool OverridesLibrary(IMethodSymbol method)
    {
        IMethodSymbol? root = method;
        while (root?.OverriddenMethod is { } overridden) root = overridden;
        return method.IsOverride && root is { DeclaringSyntaxReferences.IsEmpty: true, ContainingType.SpecialType: not SpecialType.System_Object };
    }
}
