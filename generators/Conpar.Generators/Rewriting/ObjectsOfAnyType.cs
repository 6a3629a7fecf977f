using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

/// <summary>What is done with values of which only the run tells the type: classes of the user's own may have code for it, which runs as it is.</summary>
sealed class ObjectsOfAnyType(OwnMembers own, SharedState shared)
{
    readonly Lazy<Dictionary<string, string>> overrides = new(() => own.Classes.SelectMany(type => type.GetMembers().OfType<IMethodSymbol>())
        .Where(method => method is { IsOverride: true, IsImplicitlyDeclared: false, Name: "ToString" or "Equals" or "GetHashCode" } && own.Touches(method))
        .GroupBy(method => method.Name).ToDictionary(methods => methods.Key, methods => OwnMembers.NameOf(methods.First())));

    readonly Lazy<bool> makes = new(() => own.Classes.SelectMany(type => type.InstanceConstructors).Any(one => one.Parameters.IsEmpty && new Constructions(shared).AccessesOf(one).Any()));

    public string? ReasonOf(ExpressionSyntax node, BoundTree model) => node switch
    {
        BaseObjectCreationExpressionSyntax when model.GetTypeInfo(node).Type is ITypeParameterSymbol => makes.Value ? "a constructor" : null,
        InvocationExpressionSyntax { Expression: not MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax } } when model.SymbolOf(node) is IMethodSymbol { IsStatic: false, ContainingType.SpecialType: SpecialType.System_Object } method => Overriding(method.Name),
        _ when CallsForTexts.IsPart(node) && model.GetTypeInfo(node).Type is { SpecialType: SpecialType.System_Object } or ITypeParameterSymbol => Overriding("ToString"),
        _ => null,
    };

    string? Overriding(string name) => overrides.Value.TryGetValue(name, out string? called) ? CallsBehindLibraries.Told(called) : null;
}
