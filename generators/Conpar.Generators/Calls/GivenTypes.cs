using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Calls;

/// <summary>The types that the compilation gives for the type parameters of its classes, which are always written.</summary>
sealed class GivenTypes(SemanticModels models, Overrides overrides)
{
    readonly Lazy<ILookup<ITypeParameterSymbol, ITypeSymbol>> all = new(() => In(models, overrides).ToLookup<(ITypeParameterSymbol Parameter, ITypeSymbol Type), ITypeParameterSymbol, ITypeSymbol>(one => one.Parameter, one => one.Type, SymbolEqualityComparer.Default));

    /// <summary>Null where it may be any type, as one of a method may, whose types the compiler finds.</summary>
    public IReadOnlyCollection<ITypeSymbol>? Of(ITypeParameterSymbol parameter)
    {
        HashSet<ITypeSymbol> found = new(SymbolEqualityComparer.Default), seen = new(SymbolEqualityComparer.Default);
        Stack<ITypeSymbol> open = new([parameter]);
        while (open.Count > 0)
        {
            ITypeSymbol type = open.Pop();
            if (!seen.Add(type)) continue;
            if (type is not ITypeParameterSymbol one) found.Add(type);
            else if (one.TypeParameterKind != TypeParameterKind.Type) return null;
            else foreach (ITypeSymbol given in all.Value[one]) open.Push(given);
        }

        return found;
    }

    static IEnumerable<(ITypeParameterSymbol, ITypeSymbol)> In(SemanticModels models, Overrides overrides)
    {
        HashSet<string> generic = [.. overrides.Types.Where(type => type.TypeParameters.Length > 0).Select(type => type.Name)];
        foreach (GenericNameSyntax name in models.Compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<GenericNameSyntax>()).Where(name => generic.Contains(name.Identifier.ValueText)))
        {
            if ((models.Of(name).SymbolOf(name) as INamedTypeSymbol ?? models.Of(name).GetTypeInfo(name).Type as INamedTypeSymbol) is not { DeclaringSyntaxReferences.IsEmpty: false } type) continue;
            for (int i = 0; i < type.TypeArguments.Length; i++) yield return (type.OriginalDefinition.TypeParameters[i], type.TypeArguments[i]);
        }
    }
}
