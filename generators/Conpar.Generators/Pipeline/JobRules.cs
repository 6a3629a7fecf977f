using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Pipeline;

/// <summary>Which jobs are compiled. The others are skipped here; an analyzer says why.</summary>
static class JobRules
{
    public static bool CanBeCompiled(IMethodSymbol method) =>
        !method.IsGenericMethod && !method.IsAbstract && !method.ReturnsByRef && !method.ReturnsByRefReadonly
        && method.Parameters.All(parameter => parameter.RefKind == RefKind.None && !parameter.Type.IsRefLikeType)
        && method.ContainingType is { TypeKind: TypeKind.Class, IsAbstract: var isAbstract, IsStatic: var isStatic } && (!isAbstract || isStatic)
        && TypeChain.Of(method.ContainingType).All(type => type.Arity == 0 && IsPartial(type));

    /// <summary>Whether generated code can add members to the type.</summary>
    public static bool IsPartial(INamedTypeSymbol type) => !type.IsFileLocal && type.DeclaringSyntaxReferences.Length > 0
        && type.DeclaringSyntaxReferences.All(part => part.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));
}
