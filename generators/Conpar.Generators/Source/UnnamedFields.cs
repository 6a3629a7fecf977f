using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Source;

/// <summary>What the code of accessors calls <c>field</c>: the compiler keeps it under a name that C# cannot write.</summary>
static class UnnamedFields
{
    public static bool AreUsedIn(IMethodSymbol method) => method.AssociatedSymbol is IPropertySymbol && SourceMethod.Of(method)?.Declaration.DescendantNodes().Any(node => node is FieldExpressionSyntax) == true;

    /// <summary>The property that a field belongs to; null of a field with a name.</summary>
    public static IPropertySymbol? PropertyOf(ISymbol symbol) => symbol is IFieldSymbol { AssociatedSymbol: IPropertySymbol property } ? property : null;

    /// <summary>Whether a use of a property runs an accessor that the compiler writes, for a field that the other accessor's code names.</summary>
    public static bool AreUsedBy(ExpressionSyntax node, BoundTree model)
    {
        if (node is not (SimpleNameSyntax or MemberAccessExpressionSyntax or MemberBindingExpressionSyntax) || model.SymbolOf(node) is not IPropertySymbol { IsIndexer: false, ContainingType.IsValueType: false } property) return false;
        if (property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not PropertyDeclarationSyntax { AccessorList.Accessors: { Count: 2 } accessors }) return false;
        bool isWritten = Syntax.IsWriteTarget(node);
        return accessors.Any(accessor => accessor.DescendantNodes().Any(inner => inner is FieldExpressionSyntax))
            && accessors.Any(accessor => accessor is { Body: null, ExpressionBody: null } && (accessor.IsKind(SyntaxKind.GetAccessorDeclaration) ? !isWritten || Syntax.IsReadToo(node) : isWritten));
    }
}
