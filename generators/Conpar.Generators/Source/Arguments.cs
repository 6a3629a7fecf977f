using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Source;

/// <summary>What becomes of arguments.</summary>
static class Arguments
{
    /// <summary>Whether a library goes through a value, item by item.</summary>
    public static bool IsGoneThrough(ExpressionSyntax node, BoundTree model) => node.Parent switch
    {
        SpreadElementSyntax or FromClauseSyntax => true,
        ArgumentSyntax { RefKindKeyword.RawKind: 0 } argument => AreGoneThrough(argument, model),
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access => access.Expression == node && model.SymbolOf(call) is IMethodSymbol { ReducedFrom.DeclaringSyntaxReferences.IsEmpty: true },
        _ => false,
    };

    /// <summary>Whether a method of a library looks into what it is given, and does not just keep it.</summary>
    public static bool AreGoneThrough(ArgumentSyntax argument, BoundTree model) =>
        argument.Parent is BaseArgumentListSyntax { Parent: ExpressionSyntax call } && model.SymbolOf(call) is IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: true, IsImplicitlyDeclared: false } method
        && Parameter(argument, method) is { OriginalDefinition.Type: IArrayTypeSymbol or INamedTypeSymbol { SpecialType: not SpecialType.System_Object } };

    /// <summary>The parameter that an argument is given for.</summary>
    public static IParameterSymbol? Parameter(ArgumentSyntax argument, IMethodSymbol method)
    {
        if (argument.NameColon is { Name.Identifier.ValueText: var name }) return method.Parameters.FirstOrDefault(parameter => parameter.Name == name);
        int index = ((BaseArgumentListSyntax)argument.Parent!).Arguments.IndexOf(argument);
        return index < method.Parameters.Length ? method.Parameters[index] : null;
    }
}
