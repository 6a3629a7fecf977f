using Conpar.Generators.Names;
using Conpar.Generators.Source;
using Conpar.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Members of extension blocks: what a block says once, each of its members' forms says itself.
sealed partial class FormWriter
{
    /// <summary>The block's type parameters and the member's own.</summary>
    string BlockGenerics => method.Block is null ? "" : TypeParameters.List(method.Symbol.TypeParameters);

    string BlockConstraints => method.Block is null ? "" : $"{TypeParameters.Constraints(method.Symbol.TypeParameters).TrimStart()} ";

    /// <summary>What the block extends; null where the member belongs to the type.</summary>
    ParameterSyntax? BlockReceiver => method.Declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>()!.Modifiers.Any(SyntaxKind.StaticKeyword) ? null : method.Block?.ParameterList?.Parameters[0];

    /// <summary>The class to call a member's form by.</summary>
    static string BlockHome(ISymbol member, IMethodSymbol called) => Homes.IsOutside(called) ? Homes.QualifiedClass(member.ContainingType) : ClassName(member);

    static string ClassName(ISymbol member) => Display(ExtensionMembers.ClassOf(member.ContainingType));

    /// <summary>The type arguments that no receiver tells.</summary>
    static string BlockArguments(ISymbol member)
    {
        List<ITypeSymbol> types = [.. member.ContainingType.TypeArguments, .. member is IMethodSymbol own ? own.TypeArguments : []];
        return types.Count == 0 ? "" : $"<{string.Join(", ", types.Select(Display))}>";
    }
}
