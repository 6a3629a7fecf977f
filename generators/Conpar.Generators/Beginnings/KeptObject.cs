using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Beginnings;

/// <summary>An object of a library that is given a delegate, where one private member has it and never hands it on.</summary>
sealed class KeptObject(SemanticModels models)
{
    /// <summary>Null where others may have it, too.</summary>
    public ISymbol? MemberOf(ExpressionSyntax given) => Holder(given) is IFieldSymbol { DeclaredAccessibility: Accessibility.Private, ContainingType: { } owner } field && owner.DeclaringSyntaxReferences.Select(part => part.GetSyntax())
        .SelectMany(part => part.DescendantNodes().OfType<IdentifierNameSyntax>()).Where(name => name.Identifier.ValueText == field.Name && SymbolEqualityComparer.Default.Equals(models.Of(name).SymbolOf(name), field)).All(IsUsed) ? field.OriginalDefinition : null;

    /// <summary>What the object is made for, or is known by where it is given the delegate.</summary>
    ISymbol? Holder(ExpressionSyntax given) => given.Parent switch
    {
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax access } => models.Of(given).SymbolOf(access.Expression),
        ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax creation } => creation.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } declarator } => models.Of(declarator).Model.GetDeclaredSymbol(declarator),
            AssignmentExpressionSyntax assignment when assignment.Right == creation => models.Of(given).SymbolOf(assignment.Left),
            _ => null,
        },
        _ => null,
    };

    /// <summary>Whether a member of the object is used there, or it is stored.</summary>
    static bool IsUsed(IdentifierNameSyntax name)
    {
        ExpressionSyntax whole = name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } own ? own : name;
        return whole.Parent is MemberAccessExpressionSyntax access && access.Expression == whole || whole.Parent is AssignmentExpressionSyntax assignment && assignment.Left == whole || whole.Parent is ElementAccessExpressionSyntax element && element.Expression == whole
            || whole.Parent is CommonForEachStatementSyntax or LockStatementSyntax or ConditionalAccessExpressionSyntax;
    }
}
