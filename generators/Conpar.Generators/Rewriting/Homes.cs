using Conpar.Generators.Pipeline;
using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Rewriting;

/// <summary>Whether generated code has a place for a method's forms: beside the method, in another part of its class.</summary>
static class Homes
{
    /// <summary>Why there is none; null where there is.</summary>
    public static string? ProblemOf(IMethodSymbol method)
    {
        if (method.MethodKind == MethodKind.LocalFunction) return null;
        if (method.ContainingType is not { } type) return "no type";
        if (method.MethodKind == MethodKind.Constructor && SourceMethod.Of(method)?.Declaration is not Microsoft.CodeAnalysis.CSharp.Syntax.ConstructorDeclarationSyntax) return "a constructor without a body";
        if (type.IsExtension) return "a member of an extension block";
        if (method.IsStatic && (method.IsVirtual || method.IsAbstract)) return "a static virtual member";
        if (TypeChain.Of(type).Any(part => part.TypeKind is not (TypeKind.Class or TypeKind.Struct))) return "a member of an interface";
        if (TypeChain.Of(type).FirstOrDefault(part => !JobRules.IsPartial(part)) is { } closed) return $"{closed.Name} is not partial";
        if (method is { IsOverride: true, IsGenericMethod: true }) return "a generic override";
        return null;
    }
}
