using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Unseen;

/// <summary>Structs that change and that interfaces stand for: then they are objects, and others may have them, too.</summary>
sealed class BoxedStructs(SemanticModels models)
{
    readonly Lazy<HashSet<ITypeSymbol>> interfaces = new(() => new HashSet<ITypeSymbol>(
        models.Compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>()).Where(type => type is StructDeclarationSyntax or RecordDeclarationSyntax)
            .Select(type => models.Of(type).Model.GetDeclaredSymbol(type)).OfType<INamedTypeSymbol>().Where(Changes).SelectMany(type => type.AllInterfaces).Select(one => one.OriginalDefinition),
        SymbolEqualityComparer.Default));

    /// <summary>Why a use of a member of an interface is no step; null where it is one, or none is needed.</summary>
    public string? ReasonOf(ExpressionSyntax node, BoundTree model) =>
        node is InvocationExpressionSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax && model.SymbolOf(node) is (IMethodSymbol or IPropertySymbol) and { IsStatic: false, ContainingType: { TypeKind: TypeKind.Interface, DeclaringSyntaxReferences.IsEmpty: false } type }
        && !(node is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } && call.Expression == node) && ReceiverOf(node) is { } receiver && model.GetTypeInfo(receiver).Type is { TypeKind: TypeKind.Interface } && interfaces.Value.Contains(type.OriginalDefinition)
            ? "a struct behind an interface" : null;

    static ExpressionSyntax? ReceiverOf(ExpressionSyntax node) => node switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Expression,
        MemberAccessExpressionSyntax access => access.Expression,
        ElementAccessExpressionSyntax element => element.Expression,
        _ => null,
    };

    static bool Changes(INamedTypeSymbol type) => type is { IsValueType: true, IsReadOnly: false } && type.GetMembers().Any(member => member is IFieldSymbol { IsStatic: false, IsReadOnly: false, IsConst: false });
}
