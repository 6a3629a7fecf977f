using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Source;

/// <summary>What a <c>using</c> calls at its end, where that is code of the compilation.</summary>
static class Disposal
{
    public static IEnumerable<IMethodSymbol> Methods(UsingStatementSyntax node, BoundTree model) => Methods(TypeOf(node, model), node.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword));

    /// <summary>The type by which the resource is known.</summary>
    public static ITypeSymbol? TypeOf(UsingStatementSyntax node, BoundTree model) => node.Declaration is { } declaration ? model.GetTypeInfo(declaration.Type).Type : node.Expression is { } expression ? model.GetTypeInfo(expression).Type : null;

    public static IEnumerable<IMethodSymbol> Methods(LocalDeclarationStatementSyntax node, BoundTree model) =>
        node.UsingKeyword.IsKind(SyntaxKind.UsingKeyword) ? Methods(model.GetTypeInfo(node.Declaration.Type).Type, node.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword)) : [];

    /// <summary>The method that ends a resource of this type; nothing where it is another assembly's or virtual.</summary>
    public static IEnumerable<IMethodSymbol> Methods(ITypeSymbol? type, bool awaited)
    {
        for (ITypeSymbol? declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            IMethodSymbol? method = declaring.GetMembers(awaited ? "DisposeAsync" : "Dispose").OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.IsEmpty && !method.IsStatic);
            if (method is not null) return method.DeclaringSyntaxReferences.Length > 0 ? [SourceMethod.Normalized(method)] : [];
        }

        return [];
    }

    /// <summary>The type that declares the method, as a resource of this type has it.</summary>
    public static INamedTypeSymbol Owner(ITypeSymbol type, IMethodSymbol dispose)
    {
        ITypeSymbol? owner = type;
        while (owner is not null && !SymbolEqualityComparer.Default.Equals(owner.OriginalDefinition, dispose.ContainingType)) owner = owner.BaseType;
        return (INamedTypeSymbol?)owner ?? dispose.ContainingType;
    }
}
