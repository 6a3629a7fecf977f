using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Beginnings;

/// <summary>Whether a mutex may be made as owned where no job runs: in constructors, initializers and setups.</summary>
static class OwnedMutexes
{
    public static bool MayBeIn(SemanticModels models) => models.Compilation.SyntaxTrees.Any(tree => tree.GetRoot().DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>()
        .Any(node => node.ArgumentList is { Arguments: { Count: > 0 } arguments } && !arguments[0].Expression.IsKind(SyntaxKind.FalseLiteralExpression) && IsMutex(node, models) && node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member && BeforeJobs.Has(member)));

    static bool IsMutex(BaseObjectCreationExpressionSyntax node, SemanticModels models) =>
        node is not ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax { Identifier.ValueText: not "Mutex" } } && models.Of(node).GetTypeInfo(node).Type is { Name: "Mutex" } type && type.ContainingNamespace.ToDisplayString() == "System.Threading";
}
