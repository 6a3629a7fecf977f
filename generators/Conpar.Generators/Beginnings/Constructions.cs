using Conpar.Generators.Sharing;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Beginnings;

/// <summary>What runs where an object is made: constructors and what initializes fields. What it touches beside the new object is told, unless forms have steps for it.</summary>
sealed class Constructions(SharedState shared)
{
    public const string Reason = "a constructor";

    /// <summary>The accesses to what others may have, too.</summary>
    public IEnumerable<ExpressionSyntax> AccessesOf(IMethodSymbol constructor) => PartsOf(SourceMethod.Normalized(constructor))
        .SelectMany(part => part.DescendantNodesAndSelf(node => node is not AnonymousFunctionExpressionSyntax)).OfType<ExpressionSyntax>().Where(node => shared.IsTouchedBy(node) && !IsOfNewObject(node));

    IEnumerable<SyntaxNode> PartsOf(IMethodSymbol constructor)
    {
        ConstructorDeclarationSyntax? declared = constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() as ConstructorDeclarationSyntax;
        SyntaxNode[] own = [.. new SyntaxNode?[] { declared?.Body, declared?.ExpressionBody, declared?.Initializer?.ArgumentList }.OfType<SyntaxNode>()];
        IMethodSymbol? named = declared?.Initializer is { } initializer ? shared.ModelOf(initializer).SymbolOf(initializer) as IMethodSymbol : null;
        if (declared?.Initializer is { RawKind: (int)SyntaxKind.ThisConstructorInitializer }) return [.. own, .. named is null ? [] : PartsOf(named)];
        PrimaryConstructorBaseTypeSyntax? primary = declared is null ? BaseOf(constructor) : null;
        IMethodSymbol? next = primary is not null ? shared.ModelOf(primary).SymbolOf(primary) as IMethodSymbol : named ?? constructor.ContainingType.BaseType?.InstanceConstructors.FirstOrDefault(one => one.Parameters.IsEmpty);
        return [.. own, .. InitializersOf(constructor.ContainingType), .. primary is null ? [] : new SyntaxNode[] { primary.ArgumentList }, .. next is { ContainingType.DeclaringSyntaxReferences.IsEmpty: false } ? PartsOf(next.OriginalDefinition) : []];
    }

    static PrimaryConstructorBaseTypeSyntax? BaseOf(IMethodSymbol constructor) =>
        constructor.ContainingType.DeclaringSyntaxReferences.Select(part => part.GetSyntax()).OfType<TypeDeclarationSyntax>().SelectMany(type => type.BaseList?.Types.ToArray() ?? []).OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault();

    static IEnumerable<SyntaxNode> InitializersOf(INamedTypeSymbol type) => type.GetMembers().Where(member => member is { IsStatic: false, IsImplicitlyDeclared: false } and (IFieldSymbol or IPropertySymbol or IEventSymbol))
        .Select(member => member.DeclaringSyntaxReferences[0].GetSyntax() switch
        {
            VariableDeclaratorSyntax field => field.Initializer?.Value,
            PropertyDeclarationSyntax property => property.Initializer?.Value,
            _ => null,
        }).OfType<SyntaxNode>();

    /// <summary>Whether it belongs to the object that is being made: what the constructor names without more.</summary>
    public bool IsOfNewObject(ExpressionSyntax node)
    {
        ExpressionSyntax root = node;
        while (InnerOf(root) is { } inner) root = inner;
        ISymbol? symbol = shared.ModelOf(root).SymbolOf(root);
        return root is ThisExpressionSyntax or BaseExpressionSyntax || symbol is { IsStatic: false } and (IFieldSymbol or IPropertySymbol or IMethodSymbol or IEventSymbol) || (root == node && symbol is IParameterSymbol);
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
