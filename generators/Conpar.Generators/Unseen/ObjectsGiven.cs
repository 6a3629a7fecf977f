using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Unseen;

/// <summary>Objects of the user's own that a library is given as one of its interfaces or classes: it may call what they have for it.</summary>
sealed class ObjectsGiven(OwnMembers own)
{
    public string? ReasonOf(ExpressionSyntax node, BoundTree model)
    {
        if (node.Parent is not ArgumentSyntax { Parent: BaseArgumentListSyntax { Parent: ExpressionSyntax call } } argument || model.SymbolOf(call) is not IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: true } method) return null;
        if (Arguments.Parameter(argument, method)?.OriginalDefinition.Type is not INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: true, IsSealed: false, TypeKind: TypeKind.Interface or TypeKind.Class, SpecialType: SpecialType.None } needed) return null;
        return own.FirstTouching([model.GetTypeInfo(node).Type], [.. MembersOf(needed)]) is { } called ? CallsBehindLibraries.Told(called) : null;
    }

    /// <summary>What a library may call of it; who has formats gives another object, which is itself most of the time.</summary>
    static IEnumerable<string> MembersOf(INamedTypeSymbol needed)
    {
        IEnumerable<string> names = Types(needed).SelectMany(type => type.GetMembers()).OfType<IMethodSymbol>().Where(method => method.IsAbstract || method.IsVirtual || method.IsOverride).Select(method => method.Name);
        return needed.Name == "IFormatProvider" ? names.Append("Format").Distinct() : names.Distinct();
    }

    static IEnumerable<INamedTypeSymbol> Types(INamedTypeSymbol needed)
    {
        if (needed.TypeKind == TypeKind.Interface) return needed.AllInterfaces.Append(needed);
        List<INamedTypeSymbol> all = [];
        for (INamedTypeSymbol? one = needed; one is { SpecialType: SpecialType.None }; one = one.BaseType) all.Add(one);
        return all;
    }
}
