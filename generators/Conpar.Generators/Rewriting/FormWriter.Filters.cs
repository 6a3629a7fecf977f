using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Exception filters: they run where the exception is thrown, before any finally on the way.
sealed partial class FormWriter
{
    /// <summary>An await in a finally, or an awaited frame, would run what is in between first. Where the filter could tell, the code in the try blocks.</summary>
    public override void VisitTryStatement(TryStatementSyntax node)
    {
        bool observes = node.Catches.Any(clause => clause.Filter is { } filter && Observes(filter, clause.Declaration?.Identifier.ValueText));
        Write(node.TryKeyword);
        Visit(node.Block, context with { Awaits = context.Awaits && !observes });
        foreach (CatchClauseSyntax clause in node.Catches) Visit(clause);
        if (node.Finally is { } final) Visit(final);
    }

    public override void VisitCatchFilterClause(CatchFilterClauseSyntax node)
    {
        WritingContext before = context;
        context = context with { Awaits = false };
        DefaultVisit(node);
        context = before;
    }

    /// <summary>Whether a filter looks at more than the exception itself, or does more than look.</summary>
    bool Observes(CatchFilterClauseSyntax filter, string? exception) => filter.FilterExpression.DescendantNodesAndSelf().Any(node => node switch
    {
        InvocationExpressionSyntax or ElementAccessExpressionSyntax or BaseObjectCreationExpressionSyntax or AssignmentExpressionSyntax or PostfixUnaryExpressionSyntax or AwaitExpressionSyntax => true,
        PrefixUnaryExpressionSyntax prefix => !prefix.IsKind(SyntaxKind.LogicalNotExpression) && !prefix.IsKind(SyntaxKind.UnaryMinusExpression),
        IdentifierNameSyntax name => model.SymbolOf(name) switch
        {
            ILocalSymbol local => !local.IsConst && local.Name != exception && !filter.Span.Contains(local.Locations[0].SourceSpan),
            IFieldSymbol field => !field.IsConst && !field.IsReadOnly,
            IPropertySymbol property => !property.DeclaringSyntaxReferences.IsEmpty && property.SetMethod is { IsInitOnly: false },
            INamespaceOrTypeSymbol => false,
            _ => true,
        },
        _ => false,
    });
}
