using Conpar.Generators.Beginnings;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Unseen;

/// <summary>What is done with values of which only the run tells the type: classes of the user's own may have code for it, which runs as it is.</summary>
sealed class ObjectsOfAnyType(OwnMembers own, Constructions constructions)
{
    readonly Lazy<bool> makes = new(() => own.Classes.SelectMany(type => type.InstanceConstructors).Any(one => one.Parameters.IsEmpty && constructions.AccessesOf(one).Any()));

    public string? ReasonOf(ExpressionSyntax node, BoundTree model) => node switch
    {
        BaseObjectCreationExpressionSyntax when model.GetTypeInfo(node).Type is ITypeParameterSymbol => makes.Value ? "a constructor" : null,
        InvocationExpressionSyntax { Expression: not MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax } } call when model.SymbolOf(node) is IMethodSymbol { IsStatic: false, ContainingType.SpecialType: SpecialType.System_Object or SpecialType.System_ValueType } method =>
            own.FirstTouching([ReceiverOf(call, model)], method.Name) is { } called ? CallsBehindLibraries.Told(called) : null,
        _ => null,
    };

    static ITypeSymbol? ReceiverOf(InvocationExpressionSyntax call, BoundTree model) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => model.GetTypeInfo(access.Expression).Type,
        MemberBindingExpressionSyntax => model.GetTypeInfo(Syntax.BoundReceiver(call)).Type,
        _ => null,
    };
}
