using Conpar.Generators.Libraries;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

/// <summary>Exception filters that could tell whether a <c>finally</c> between the throw and their catch ran before them: they look at more than the exception and what stays as it is meanwhile.</summary>
sealed class ObservantFilters(SemanticModels models)
{
    public bool AreIn(TryStatementSyntax node) => node.Catches.Any(clause => clause.Filter is { } filter && Observes(filter.FilterExpression, clause, node, []));

    /// <param name="code">The filter, or what it calls.</param>
    /// <param name="scope">What declares the variables that the code has for itself.</param>
    /// <param name="guarded">The try of the filter; null in what it calls.</param>
    /// <param name="entered">The methods on the way.</param>
    bool Observes(SyntaxNode code, SyntaxNode scope, TryStatementSyntax? guarded, HashSet<ISymbol> entered)
    {
        BoundTree model = models.Of(code);
        return code.DescendantNodesAndSelf().Any(node => node switch
        {
            InvocationExpressionSyntax call => !Syntax.IsNameOf(call, model) && (model.SymbolOf(call) is not IMethodSymbol called || Observes(called, entered)),
            ElementAccessExpressionSyntax or BaseObjectCreationExpressionSyntax or AssignmentExpressionSyntax or AwaitExpressionSyntax => true,
            PostfixUnaryExpressionSyntax postfix => !postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression),
            PrefixUnaryExpressionSyntax prefix => !prefix.IsKind(SyntaxKind.LogicalNotExpression) && !prefix.IsKind(SyntaxKind.UnaryMinusExpression),
            IdentifierNameSyntax name => model.SymbolOf(name) switch
            {
                ILocalSymbol or IParameterSymbol when scope.Span.Contains(model.SymbolOf(name)!.DeclaringSyntaxReferences[0].Span) => false,
                (ILocalSymbol or IParameterSymbol) and { } variable => guarded is null || ExternalTypes.IsMutable(model.GetTypeInfo(name).Type) || Changes(variable, guarded, model),
                IFieldSymbol field => !field.IsConst && !field.IsReadOnly,
                IPropertySymbol { DeclaringSyntaxReferences.IsEmpty: true } property => ExternalTypes.IsMutable(property.ContainingType),
                IPropertySymbol property => property.SetMethod is { IsInitOnly: false } || property.GetMethod is { } getter && SourceMethod.Of(getter) is not null && Observes(getter, entered),
                INamespaceOrTypeSymbol or IMethodSymbol => false,
                _ => true,
            },
            _ => false,
        });
    }

    bool Observes(IMethodSymbol called, HashSet<ISymbol> entered)
    {
        if (called.DeclaringSyntaxReferences.IsEmpty) return called.ContainingType.SpecialType != SpecialType.System_String && (!ExternalTypes.IsPure(called) || !called.IsStatic && called.ReducedFrom is null && ExternalTypes.IsMutable(called.ContainingType));
        if (called.IsVirtual || called.IsAbstract || called.IsOverride || !entered.Add(called.OriginalDefinition)) return true;
        return SourceMethod.Of(called) is not { IsIterator: false, Symbol.IsAsync: false } source || Observes(source.Body, source.Declaration, null, entered);
    }

    /// <summary>Whether code between a throw and its catch may change a variable: a function that shares it, or a <c>finally</c>.</summary>
    static bool Changes(ISymbol variable, TryStatementSyntax guarded, BoundTree model)
    {
        if (variable.DeclaringSyntaxReferences[0].GetSyntax() is { Parent.Parent: TypeDeclarationSyntax type }) return type.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == variable.Name && Syntax.IsWriteTarget(name));
        SyntaxNode? owner = OwnerOf(guarded);
        return guarded.FirstAncestorOrSelf<MemberDeclarationSyntax>()!.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == variable.Name && Syntax.IsWriteTarget(name) && SymbolEqualityComparer.Default.Equals(model.SymbolOf(name), variable))
            .Any(name => OwnerOf(name) != owner || name.Ancestors().TakeWhile(one => one != guarded).Any(one => one is FinallyClauseSyntax));
    }

    static SyntaxNode? OwnerOf(SyntaxNode node) => node.Ancestors().FirstOrDefault(one => one is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax);
}
