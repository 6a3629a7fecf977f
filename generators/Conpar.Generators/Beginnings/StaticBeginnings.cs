using System.Collections.Concurrent;
using Conpar.Generators.Calls;
using Conpar.Generators.Sharing;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Beginnings;

/// <summary>What runs before the first use of a class, in the step of whoever that is: its static constructor, and what its static members begin with.</summary>
sealed class StaticBeginnings(SemanticModels models, SharedState shared, Targets targets)
{
    readonly ConcurrentDictionary<INamedTypeSymbol, IReadOnlyList<ExpressionSyntax>> known = new(SymbolEqualityComparer.Default);

    /// <summary>The accesses to what is not the class's own, and what it starts, in what it calls, too, where an expression may be its first use.</summary>
    public IReadOnlyList<ExpressionSyntax> AccessesAt(ExpressionSyntax node, BoundTree model)
    {
        if (node is not (SimpleNameSyntax or BaseObjectCreationExpressionSyntax)) return [];
        if (model.SymbolOf(node) is not ({ IsStatic: true } and (IFieldSymbol { IsConst: false } or IPropertySymbol or IMethodSymbol { MethodKind: not MethodKind.LocalFunction } or IEventSymbol) or IMethodSymbol { MethodKind: MethodKind.Constructor })) return [];
        INamedTypeSymbol? type = model.SymbolOf(node)!.ContainingType?.OriginalDefinition;
        return !OwnTypes.Has(type) || IsWithin(node, type!, model) ? [] : known.GetOrAdd(type!, Find);
    }

    /// <summary>A class that has begun is used there.</summary>
    static bool IsWithin(SyntaxNode node, INamedTypeSymbol type, BoundTree model) =>
        node.Ancestors().OfType<TypeDeclarationSyntax>().Any(one => one.Identifier.ValueText == type.Name && SymbolEqualityComparer.Default.Equals(model.Model.GetDeclaredSymbol(one), type));

    IReadOnlyList<ExpressionSyntax> Find(INamedTypeSymbol type)
    {
        List<ExpressionSyntax> found = [];
        HashSet<SyntaxNode> seen = [];
        Stack<SyntaxNode> open = new(PartsOf(type));
        while (open.Count > 0)
        {
            SyntaxNode code = open.Pop();
            if (!seen.Add(code)) continue;
            foreach (ExpressionSyntax node in code.DescendantNodesAndSelf(one => one is not AnonymousFunctionExpressionSyntax).OfType<ExpressionSyntax>())
            {
                if (shared.IsTouchedBy(node) && IsOfAnother(node, type) || Starting.Is(node, targets.Of(node, models.Of(node)))) found.Add(node);
                foreach (SyntaxNode made in MadeBy(node)) open.Push(made);
                if (node is InvocationExpressionSyntax or SimpleNameSyntax && models.Of(node).SymbolOf(node) is (IMethodSymbol or IPropertySymbol) and { DeclaringSyntaxReferences.IsEmpty: false } called && BodyOf(called) is { } body) open.Push(body);
            }
        }

        return found;
    }

    /// <summary>What runs where an object of the user's own is made.</summary>
    IEnumerable<SyntaxNode> MadeBy(ExpressionSyntax node) =>
        node is BaseObjectCreationExpressionSyntax && models.Of(node).SymbolOf(node) is IMethodSymbol constructor && OwnTypes.Has(constructor.ContainingType.OriginalDefinition)
            ? [.. SourceMethod.Of(constructor)?.Code ?? [], .. ConstructorParts.InitializersOf(constructor.ContainingType.OriginalDefinition).Select(one => one.Value)] : [];

    static SyntaxNode? BodyOf(ISymbol called) => (called as IMethodSymbol ?? ((IPropertySymbol)called).GetMethod) is { MethodKind: not MethodKind.Constructor } method ? SourceMethod.Of(method)?.Body : null;

    static IEnumerable<SyntaxNode> PartsOf(INamedTypeSymbol type) => type.GetMembers().Where(member => member.IsStatic && !member.IsImplicitlyDeclared).SelectMany(member => member.DeclaringSyntaxReferences).Select(part => part.GetSyntax() switch
    {
        VariableDeclaratorSyntax field => field.Initializer?.Value,
        PropertyDeclarationSyntax property => property.Initializer?.Value,
        ConstructorDeclarationSyntax constructor => (SyntaxNode?)constructor.Body ?? constructor.ExpressionBody,
        _ => null,
    }).OfType<SyntaxNode>();

    /// <summary>Whether it leads from a static member of another class: what is the class's own, or fresh, nobody else has yet.</summary>
    bool IsOfAnother(ExpressionSyntax node, INamedTypeSymbol type)
    {
        for (ExpressionSyntax? one = node; one is not null; one = Constructions.InnerOf(one))
        {
            if (models.Of(one).SymbolOf(one) is { IsStatic: true } and (IFieldSymbol or IPropertySymbol or IEventSymbol) and { ContainingType: { } owner }) return !SymbolEqualityComparer.Default.Equals(owner.OriginalDefinition, type);
        }

        return false;
    }
}
