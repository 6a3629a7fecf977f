using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

/// <summary>What is done with values of which only the run tells the type: classes of the user's own may have code for it, which runs as it is.</summary>
sealed class ObjectsOfAnyType(SemanticModels models, SharedState shared)
{
    readonly Lazy<Dictionary<string, string>> overrides = new(() => Own(models).SelectMany(type => type.GetMembers().OfType<IMethodSymbol>())
        .Where(method => method is { IsOverride: true, IsImplicitlyDeclared: false, Name: "ToString" or "Equals" or "GetHashCode" } && Touches(method, shared))
        .GroupBy(method => method.Name).ToDictionary(methods => methods.Key, methods => $"{methods.First().ContainingType.Name}.{methods.Key}"));

    readonly Lazy<bool> makes = new(() => Own(models).SelectMany(type => type.InstanceConstructors).Any(one => one.Parameters.IsEmpty && new Constructions(shared).AccessesOf(one).Any()));

    public string? ReasonOf(ExpressionSyntax node, BoundTree model) => node switch
    {
        BaseObjectCreationExpressionSyntax when model.GetTypeInfo(node).Type is ITypeParameterSymbol => makes.Value ? "a constructor" : null,
        InvocationExpressionSyntax { Expression: not MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax } } when model.SymbolOf(node) is IMethodSymbol { IsStatic: false, ContainingType.SpecialType: SpecialType.System_Object } method => Overriding(method.Name),
        { Parent: InterpolationSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } } when model.GetTypeInfo(node).Type is { SpecialType: SpecialType.System_Object } or ITypeParameterSymbol => Overriding("ToString"),
        _ => null,
    };

    string? Overriding(string name) => overrides.Value.TryGetValue(name, out string? called) ? $"{called} may run here as it is, behind a class or interface of a library" : null;

    static IEnumerable<INamedTypeSymbol> Own(SemanticModels models) => models.Compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>())
        .Select(declared => models.Of(declared).Model.GetDeclaredSymbol(declared)).OfType<INamedTypeSymbol>().Where(type => type.TypeKind == TypeKind.Class);

    static bool Touches(IMethodSymbol method, SharedState shared) => SourceMethod.Of(method)?.Body.DescendantNodes().OfType<ExpressionSyntax>().Any(shared.IsTouchedBy) == true;
}
