using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Libraries;

/// <summary>
/// Lambdas that a library keeps and calls at any time and on any thread, and that may release what jobs wait for. That it keeps them its declaration does not say; most such
/// methods give what ends it, or are called so.
/// </summary>
static class KeptDelegates
{
    /// <summary>Namespaces whose members call what they are given before they return, or that are controlled.</summary>
    static readonly string[] known = ["System.Linq", "System.Collections", "System.Threading", "System.Text"];

    static readonly string[] verbs = ["Subscribe", "Register", "Schedule", "Listen", "Begin", "On", "Add"];

    /// <summary>Why a use of the member matters; null where it keeps no such lambda.</summary>
    public static string? ReasonOf(ISymbol member, SyntaxNode use, BoundTree model) =>
        use is InvocationExpressionSyntax call && OfLibrary(member) is { } method && Keeps(method)
        && call.ArgumentList.Arguments.Any(argument => argument.Expression is AnonymousFunctionExpressionSyntax lambda && Releases(lambda, model))
            ? $"{method.ContainingType.Name}.{method.Name} may keep what releases others, and call it as it is"
            : null;

    /// <summary>Whether a lambda is given so.</summary>
    public static bool IsOne(AnonymousFunctionExpressionSyntax lambda, BoundTree model) =>
        lambda.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } && OfLibrary(model.SymbolOf(call)) is { } method && Keeps(method) && Releases(lambda, model);

    static IMethodSymbol? OfLibrary(ISymbol? member) => member is IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: true, MethodKind: MethodKind.Ordinary or MethodKind.ReducedExtension } method ? method : null;

    static bool Keeps(IMethodSymbol method) =>
        method.ContainingNamespace.ToDisplayString() is not "System" and var space && !known.Any(start => space.StartsWith(start, StringComparison.Ordinal))
        && (IsEnding(method.ReturnType) || verbs.Any(verb => method.Name.StartsWith(verb, StringComparison.Ordinal)));

    /// <summary>A task ends with what it does.</summary>
    static bool IsEnding(ITypeSymbol type) => type.Name != "Task" && type.AllInterfaces.Concat([type]).Any(one => one is { Name: "IDisposable" or "IAsyncDisposable", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } });

    static bool Releases(AnonymousFunctionExpressionSyntax lambda, BoundTree model) => lambda.Body.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>()
        .Any(call => model.SymbolOf(call)?.ContainingNamespace?.ToDisplayString() is { } space && (space.StartsWith("System.Threading", StringComparison.Ordinal) || space == "System.Collections.Concurrent"));
}
