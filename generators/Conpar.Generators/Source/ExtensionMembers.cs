using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Source;

/// <summary>
/// Members of extension blocks. The compiler has a static method for each, in the class around the block, which takes the receiver first; it is
/// that method which has forms.
/// </summary>
static class ExtensionMembers
{
    /// <summary>The definition of the static method that a member stands for; any other method itself.</summary>
    public static IMethodSymbol Implementation(IMethodSymbol method) => IsOne(method) && method.OriginalDefinition.AssociatedExtensionImplementation is { } implementation ? implementation.OriginalDefinition : method;

    /// <summary>Whether it is one; its receiver, if it has one, is the first argument of its forms.</summary>
    public static bool IsOne(ISymbol? symbol) => symbol?.ContainingSymbol is INamedTypeSymbol { IsExtension: true };

    /// <summary>Whether the receiver that stands before the dot is an argument, here and of extension methods of the older kind.</summary>
    public static bool TakesReceiver(ISymbol? symbol) => symbol is IMethodSymbol { ReducedFrom: not null } || IsOne(symbol) && !symbol!.IsStatic;

    /// <summary>The class that a type's methods are called by: for a block, the one around it.</summary>
    public static INamedTypeSymbol ClassOf(INamedTypeSymbol type) => type.IsExtension ? type.ContainingType : type;

    /// <summary>The block that a member is declared in; null where it is in none.</summary>
    public static ExtensionBlockDeclarationSyntax? BlockOf(SyntaxNode declaration) =>
        declaration.Ancestors().FirstOrDefault(node => node is TypeDeclarationSyntax) as ExtensionBlockDeclarationSyntax;
}
