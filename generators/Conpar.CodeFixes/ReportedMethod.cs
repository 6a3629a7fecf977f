using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.CodeFixes;

/// <summary>The attribute that a rule reports, and its method.</summary>
sealed class ReportedMethod(AttributeSyntax attribute, MethodDeclarationSyntax syntax, IMethodSymbol method)
{
    public AttributeSyntax Attribute { get; } = attribute;

    public MethodDeclarationSyntax Syntax { get; } = syntax;

    public IMethodSymbol Method { get; } = method;
}
