using System.Collections.Concurrent;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Sharing;

/// <summary>Locals that hold only fresh objects and arrays which nothing else gets hold of: what is in them never leaves the job.</summary>
sealed class PrivateLocals(SemanticModels models)
{
    readonly ConcurrentDictionary<ILocalSymbol, bool> known = new(SymbolEqualityComparer.Default);

    public bool Has(ILocalSymbol local)
    {
        if (!known.TryGetValue(local, out bool isPrivate)) known[local] = isPrivate = IsPrivate(local);
        return isPrivate;
    }

    bool IsPrivate(ILocalSymbol local)
    {
        if (local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: { } value } declarator || !IsFresh(value)) return false;
        if (declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member) return false;
        SyntaxNode owner = OwnerOf(declarator);
        BoundTree model = models.Of(declarator);
        if (value is BaseObjectCreationExpressionSyntax { Initializer.Expressions: var set } && set.OfType<AssignmentExpressionSyntax>().Any(one => GivesItself(model.SymbolOf(one.Left)))) return false;
        return member.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == local.Name && SymbolEqualityComparer.Default.Equals(model.SymbolOf(name), local))
            .All(name => OwnerOf(name) == owner && StaysInside(name, model));
    }

    /// <summary>The function that a node is in.</summary>
    static SyntaxNode OwnerOf(SyntaxNode node) => node.Ancestors().First(one => one is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax);

    static bool IsFresh(ExpressionSyntax value) => value is BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or CollectionExpressionSyntax;

    static bool StaysInside(IdentifierNameSyntax name, BoundTree model) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == name && model.SymbolOf(access) is not IMethodSymbol { ReducedFrom: { DeclaringSyntaxReferences.IsEmpty: false } } && !ExtensionMembers.IsOne(model.SymbolOf(access))
            && !(access.Parent is not InvocationExpressionSyntax && model.SymbolOf(access) is IMethodSymbol)
            && !(model.SymbolOf(access) is IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: false }) && !GivesItself(model.SymbolOf(access)),
        ElementAccessExpressionSyntax element => element.Expression == name && !GivesItself(model.SymbolOf(element)),
        ForEachStatementSyntax loop => loop.Expression == name,
        AssignmentExpressionSyntax assignment => assignment.Left == name && IsFresh(assignment.Right),
        InterpolationSyntax => true,
        ArgumentSyntax { RefKindKeyword.RawKind: 0, Parent.Parent: InvocationExpressionSyntax call } argument => model.SymbolOf(call) is IMethodSymbol { IsStatic: true, DeclaringSyntaxReferences.IsEmpty: true } method && !Keeps(method, argument),
        _ => false,
    };

    /// <summary>Whether the code of a property may hand out the object that it belongs to.</summary>
    static bool GivesItself(ISymbol? member) => member is IPropertySymbol { DeclaringSyntaxReferences: { IsEmpty: false } parts }
        && parts[0].GetSyntax().DescendantNodes().Any(node => node is InvocationExpressionSyntax or ThisExpressionSyntax { Parent: not MemberAccessExpressionSyntax });

    /// <summary>Whether a method of a library may put what it is given where others find it, as <c>Interlocked.Exchange</c> does: into a reference, into what it returns, into what else it is given.</summary>
    static bool Keeps(IMethodSymbol method, ArgumentSyntax argument)
    {
        IParameterSymbol? own = Arguments.Parameter(argument, method);
        return method.Parameters.Any(parameter => parameter.RefKind is RefKind.Ref or RefKind.Out) || !(method.ReturnsVoid || IsPlain(method.ReturnType))
            || method.ReturnsVoid && !IsArray(own?.Type) && method.Parameters.Any(parameter => !SymbolEqualityComparer.Default.Equals(parameter, own) && !IsPlain(parameter.Type) && parameter.Type is { SpecialType: not SpecialType.System_Object } and not IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Object });
    }

    /// <summary>Whether a value cannot hold an object.</summary>
    static bool IsPlain(ITypeSymbol type) => type.SpecialType == SpecialType.System_String || type is { IsValueType: true } and not INamedTypeSymbol { IsGenericType: true };

    static bool IsArray(ITypeSymbol? type) => type is IArrayTypeSymbol || type?.SpecialType == SpecialType.System_Array;
}
