using Conpar.Generators.Sharing;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Beginnings;

/// <summary>What runs where an object is made: constructors and what initializes fields. What it touches beside the new object is told, unless forms have steps for it.</summary>
sealed class Constructions(SemanticModels models, SharedState shared)
{
    public const string Reason = "a constructor";

    /// <summary>The accesses to what others may have, too.</summary>
    public IEnumerable<ExpressionSyntax> AccessesOf(IMethodSymbol constructor) => RunFor(SourceMethod.Normalized(constructor)).SelectMany(PartsOf)
        .SelectMany(part => part.DescendantNodesAndSelf(node => node is not AnonymousFunctionExpressionSyntax)).OfType<ExpressionSyntax>().Where(node => shared.IsTouchedBy(node) && !IsOfNewObject(node));

    /// <summary>The constructor and those that run before it. While code is being written, one may call itself.</summary>
    IEnumerable<IMethodSymbol> RunFor(IMethodSymbol constructor)
    {
        HashSet<IMethodSymbol> seen = new(SymbolEqualityComparer.Default);
        for (IMethodSymbol? one = constructor; one is { ContainingType.DeclaringSyntaxReferences.IsEmpty: false } && seen.Add(one); one = ConstructorParts.BeforeOf(one, models)?.OriginalDefinition) yield return one;
    }

    static IEnumerable<SyntaxNode> PartsOf(IMethodSymbol constructor)
    {
        SyntaxNode? declaration = constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        SyntaxNode? body = declaration is ConstructorDeclarationSyntax written ? (SyntaxNode?)written.Body ?? written.ExpressionBody : null;
        IEnumerable<SyntaxNode> begun = ConstructorParts.Initializes(constructor) ? ConstructorParts.InitializersOf(constructor.ContainingType).Select(one => one.Value) : [];
        return [.. new[] { body, ConstructorParts.CallOf(declaration) }.OfType<SyntaxNode>(), .. begun];
    }

    /// <summary>Whether it belongs to the object that is being made: what the constructor names without more.</summary>
    public bool IsOfNewObject(ExpressionSyntax node)
    {
        ExpressionSyntax root = node;
        while (InnerOf(root) is { } inner) root = inner;
        ISymbol? symbol = models.Of(root).SymbolOf(root);
        return root is ThisExpressionSyntax or BaseExpressionSyntax || symbol is { IsStatic: false } and (IFieldSymbol or IPropertySymbol or IMethodSymbol or IEventSymbol) || (root == node && symbol is IParameterSymbol && !shared.Enumerated(node).IsShared && !shared.Given(node).IsShared);
    }

    /// <summary>What a member, call or element is one of.</summary>
    public static ExpressionSyntax? InnerOf(ExpressionSyntax node) => node switch
    {
        InvocationExpressionSyntax call => call.Expression,
        MemberAccessExpressionSyntax access => access.Expression,
        ElementAccessExpressionSyntax element => element.Expression,
        ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } => Syntax.Inner(node),
        _ => null,
    };
}
