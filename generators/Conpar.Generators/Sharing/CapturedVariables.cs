using System.Collections.Concurrent;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Sharing;

/// <summary>Variables that a function inside theirs uses and that change after their declaration: jobs may share them.</summary>
sealed class CapturedVariables(SemanticModels models)
{
    readonly ConcurrentDictionary<ISymbol, bool> known = new(SymbolEqualityComparer.Default), missed = new(SymbolEqualityComparer.Default);

    /// <summary>What stands for the variable's own instance: declared beside it, so that each instance has one.</summary>
    public static string InstanceOf(ISymbol variable) => "__" + variable.Name + "_instance";

    public bool Has(ISymbol variable)
    {
        if (!known.TryGetValue(variable, out bool has)) known[variable] = has = IsCaptured(variable);
        return has;
    }

    /// <summary>Whether functions share a variable that changes, for whose instance there is no place.</summary>
    public bool IsMissed(ISymbol variable)
    {
        if (variable is not (ILocalSymbol { IsConst: false, RefKind: RefKind.None } or IParameterSymbol { RefKind: RefKind.None }) || Has(variable)) return false;
        if (!missed.TryGetValue(variable, out bool isMissed)) missed[variable] = isMissed = variable.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is { } declaration && IsShared(variable, declaration);
        return isMissed;
    }

    bool IsShared(ISymbol variable, SyntaxNode declaration) => declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>() switch
    {
        // Each member has the receiver for itself.
        ExtensionBlockDeclarationSyntax block => block.Members.Any(member => AreShared([.. Uses(variable, declaration).Where(use => member.Span.Contains(use.Span))], member)),
        null or TypeDeclarationSyntax => false,
        _ => AreShared(Uses(variable, declaration), declaration is ParameterSyntax ? declaration.Parent!.FirstAncestorOrSelf<SyntaxNode>(node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax) : OwnerOf(declaration)),
    };

    bool AreShared(List<IdentifierNameSyntax> uses, SyntaxNode? owner) => uses.Any(use => OwnerOf(use) != owner) && uses.Any(IsChanged);

    /// <summary>Whether a variable is written, or a field of the struct that it is.</summary>
    bool IsChanged(ExpressionSyntax use) => Syntax.IsWriteTarget(use)
        || use.Parent is MemberAccessExpressionSyntax access && access.Expression == use && models.Of(use).GetTypeInfo(use).Type is { IsValueType: true } && models.Of(use).SymbolOf(access) is IFieldSymbol && IsChanged(access);

    bool IsCaptured(ISymbol variable)
    {
        if (variable is not (ILocalSymbol { IsConst: false, RefKind: RefKind.None } or IParameterSymbol { RefKind: RefKind.None, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.LambdaMethod } })) return false;
        if (variable.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } declaration || !HasPlaceForInstance(declaration)) return false;
        List<IdentifierNameSyntax> uses = Uses(variable, declaration);
        SyntaxNode? owner = OwnerOf(declaration);
        return uses.Any(use => OwnerOf(use) != owner) && uses.Any(use => IsChanged(use) || IsOwnStruct(variable) && StructsInPlace.Change(use, models.Of(use)));
    }

    /// <summary>Whether it is a struct of the user's own: methods of libraries' do not all say that they change nothing.</summary>
    static bool IsOwnStruct(ISymbol variable) => (variable is ILocalSymbol local ? local.Type : ((IParameterSymbol)variable).Type) is { IsValueType: true, DeclaringSyntaxReferences.IsEmpty: false };

    /// <summary>Whether a primary constructor's parameter is ever written.</summary>
    public bool IsWritten(IParameterSymbol parameter) =>
        parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is { } declaration && declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type
        && type.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == parameter.Name && Syntax.IsWriteTarget(name));

    static bool HasPlaceForInstance(SyntaxNode declaration) =>
        declaration is ParameterSyntax { Parent.Parent: MethodDeclarationSyntax { Body: not null } or LocalFunctionStatementSyntax { Body: not null } }
        || declaration is VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax or ForStatementSyntax };

    List<IdentifierNameSyntax> Uses(ISymbol variable, SyntaxNode declaration)
    {
        BoundTree model = models.Of(declaration);
        return [.. declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>(node => node is not null)!.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == variable.Name && SymbolEqualityComparer.Default.Equals(model.SymbolOf(name), variable))];
    }

    static SyntaxNode? OwnerOf(SyntaxNode node) => node.Ancestors().FirstOrDefault(one => one is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax);
}
