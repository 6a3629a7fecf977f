using Conpar.Generators.Calls;
using Conpar.Generators.Sharing;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Unseen;

/// <summary>What code that the compiler writes calls, for a record or an anonymous type, and what type arguments choose.</summary>
sealed class CallsByLanguage(OwnMembers own, Targets targets)
{
    public string? ReasonOf(ExpressionSyntax node, BoundTree model) => Compared(node, model) ?? Finalized(node, model) ?? (OfTypeParameter(node, model) is { } body ? $"{OwnMembers.NameOf(body)} may run here as it is, behind a type parameter" : null);

    /// <summary>A record or an anonymous object that is compared, or made a text of.</summary>
    string? Compared(ExpressionSyntax node, BoundTree model) => node switch
    {
        InvocationExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } when model.SymbolOf(node) is IMethodSymbol { IsImplicitlyDeclared: true, ContainingType: { IsRecord: true } record } method => Called(record, method),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } when model.GetTypeInfo(access.Expression).Type is INamedTypeSymbol { IsAnonymousType: true } type && model.SymbolOf(node) is IMethodSymbol { Name: "Equals" or "GetHashCode" or "ToString" } method => Called(type, method),
        _ => null,
    };

    /// <summary>An object with code that runs when nobody has it any more.</summary>
    string? Finalized(ExpressionSyntax node, BoundTree model) =>
        node is BaseObjectCreationExpressionSyntax && own.FirstTouching([model.GetTypeInfo(node).Type], WellKnownMemberNames.DestructorName) is not null ? "a finalizer, which runs when it likes" : null;

    string? Called(INamedTypeSymbol type, IMethodSymbol method) =>
        (method.Name == "ToString" ? own.FirstTouching([type], "ToString") : own.FirstTouching([type], "Equals", "GetHashCode", "CompareTo", "Compare")) is { } called ? $"a library calls {called} here, which runs as it is" : null;

    /// <summary>What touches shared state where a static member of an interface is used by a type parameter; null for nothing.</summary>
    IMethodSymbol? OfTypeParameter(ExpressionSyntax node, BoundTree model)
    {
        if (node is SimpleNameSyntax or MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax }) return null;
        IMethodSymbol? method = model.SymbolOf(node) is IPropertySymbol property ? property.GetMethod ?? property.SetMethod : model.SymbolOf(node) as IMethodSymbol;
        return method is { IsStatic: true, ContainingType.TypeKind: TypeKind.Interface } && (method.IsAbstract || method.IsVirtual) ? targets.Overrides.BodiesOf(method.OriginalDefinition).FirstOrDefault(one => own.Touches(one) || SharedState.IsStored(one)) : null;
    }
}
