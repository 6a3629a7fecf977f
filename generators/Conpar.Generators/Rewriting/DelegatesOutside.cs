using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

/// <summary>Delegates that constructors and initializers make: those who call them do not know what runs, and these have no forms.</summary>
sealed class DelegatesOutside(SemanticModels models, SharedState shared)
{
    public const string Reason = "a delegate that a constructor or an initializer made ([Setup] can make it instead)";

    readonly Lazy<ILookup<ITypeSymbol, MemberDeclarationSyntax>> makers = new(() => models.Compilation.SyntaxTrees.SelectMany(tree => In(tree, models, shared)).ToLookup<(ITypeSymbol Type, MemberDeclarationSyntax Member), ITypeSymbol, MemberDeclarationSyntax>(one => one.Type, one => one.Member, SymbolEqualityComparer.Default));

    /// <summary>The members that make one of the type which touches shared state, or waits. In a generic class the type is any construction of it.</summary>
    public IEnumerable<MemberDeclarationSyntax> MakersOf(ITypeSymbol? type) =>
        type is null ? [] : TypeParameters.In([type]).Count == 0 ? makers.Value[type] : makers.Value.Where(one => SymbolEqualityComparer.Default.Equals(one.Key.OriginalDefinition, type.OriginalDefinition)).SelectMany(one => one);

    static IEnumerable<(ITypeSymbol Type, MemberDeclarationSyntax Member)> In(SyntaxTree tree, SemanticModels models, SharedState shared) => tree.GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>().Where(IsOutside)
        .SelectMany(member => member.DescendantNodes().OfType<ExpressionSyntax>().Select(node => (Node: node, Member: member)))
        .Where(made => made.Node is var node && (node is AnonymousFunctionExpressionSyntax || node is IdentifierNameSyntax or MemberAccessExpressionSyntax && node.Parent is AssignmentExpressionSyntax or ArgumentSyntax or EqualsValueClauseSyntax))
        .Where(made => Touches(made.Node, models, shared)).Select(made => (Type: models.Of(made.Node).GetTypeInfo(made.Node).ConvertedType, made.Member)).Where(made => made.Type is INamedTypeSymbol { TypeKind: TypeKind.Delegate }).Select(made => (made.Type!, made.Member));

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
