using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

/// <summary>Delegates that constructors and initializers make: those who call them do not know what runs, and these have no forms.</summary>
sealed class DelegatesOutside(SemanticModels models, SharedState shared)
{
    readonly Lazy<HashSet<ITypeSymbol>> types = new(() => new HashSet<ITypeSymbol>(models.Compilation.SyntaxTrees.SelectMany(tree => In(tree, models, shared)), SymbolEqualityComparer.Default));

    /// <summary>Whether one of the type touches shared state, or waits. In a generic class the type is any construction of it.</summary>
    public bool Touch(ITypeSymbol? type) =>
        type is not null && (types.Value.Contains(type) || TypeParameters.In([type]).Count > 0 && types.Value.Any(one => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, type.OriginalDefinition)));

    static IEnumerable<ITypeSymbol> In(SyntaxTree tree, SemanticModels models, SharedState shared) => tree.GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>().Where(IsOutside)
        .SelectMany(member => member.DescendantNodes().OfType<ExpressionSyntax>())
        .Where(node => node is AnonymousFunctionExpressionSyntax || node is IdentifierNameSyntax or MemberAccessExpressionSyntax && node.Parent is AssignmentExpressionSyntax or ArgumentSyntax or EqualsValueClauseSyntax)
        .Select(node => models.Of(node).GetTypeInfo(node).ConvertedType is INamedTypeSymbol { TypeKind: TypeKind.Delegate } type && Touches(node, models, shared) ? type : null).OfType<ITypeSymbol>();

    /// <summary>Whether what stands there runs before the jobs.</summary>
    public static bool RunsBefore(MemberDeclarationSyntax member) => IsOutside(member)
        || member is MethodDeclarationSyntax && member.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString() is "Setup" or "SetupAttribute" or "Conpar.Setup");

    /// <summary>Whether it makes its delegates as they are, too.</summary>
    static bool IsOutside(MemberDeclarationSyntax member) => member is ConstructorDeclarationSyntax or FieldDeclarationSyntax or PropertyDeclarationSyntax { Initializer: not null };

    static bool Touches(ExpressionSyntax made, SemanticModels models, SharedState shared)
    {
        SyntaxNode? code = made is AnonymousFunctionExpressionSyntax lambda ? lambda.Body : models.Of(made).SymbolOf(made) is IMethodSymbol method ? SourceMethod.Of(method)?.Body : null;
        return code?.DescendantNodesAndSelf().OfType<ExpressionSyntax>().Any(node => node is AwaitExpressionSyntax || shared.IsTouchedBy(node)) == true;
    }
}
