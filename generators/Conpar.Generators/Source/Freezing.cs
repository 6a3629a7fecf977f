using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Source;

/// <summary>
/// Where no await can stand because a reference or a ref struct would be held across it. The compiler says so only when it emits,
/// so this errs on the safe side: there a point blocks, which costs a thread's switch and nothing else.
/// </summary>
static class Freezing
{
    /// <summary>Whether an expression is evaluated as a whole: nothing around it holds values meanwhile.</summary>
    public static bool IsUnit(ExpressionSyntax node) => node.Parent switch
    {
        StatementSyntax or EqualsValueClauseSyntax or ArrowExpressionClauseSyntax or SwitchLabelSyntax or WhenClauseSyntax or ConstructorInitializerSyntax => true,
        AnonymousFunctionExpressionSyntax lambda => lambda.Body == node,
        _ => false,
    };

    /// <summary>Whether anything in the expression is a reference, a ref struct or a pointer.</summary>
    public static bool HoldsReference(ExpressionSyntax unit, BoundTree model)
    {
        if (unit is IdentifierNameSyntax or LiteralExpressionSyntax or TypeSyntax) return false;
        if (unit.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } && model.Model.GetDeclaredSymbol(declarator) is ILocalSymbol local && IsReference(local)) return true;
        return unit.DescendantNodesAndSelf(node => node is not AnonymousFunctionExpressionSyntax).Any(node => node switch
        {
            RefExpressionSyntax or StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax => true,
            LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.Utf8StringLiteralExpression),
            PredefinedTypeSyntax => false,
            DeclarationExpressionSyntax or SingleVariableDesignationSyntax => model.Model.GetDeclaredSymbol(node) is ILocalSymbol declared && IsReference(declared),
            ExpressionSyntax expression => IsReference(expression, model),
            _ => false,
        });
    }

    static bool IsReference(ExpressionSyntax expression, BoundTree model)
    {
        if (expression is InvocationExpressionSyntax or ElementAccessExpressionSyntax or MemberAccessExpressionSyntax or IdentifierNameSyntax
            && model.SymbolOf(expression) is IMethodSymbol { RefKind: not RefKind.None } or IPropertySymbol { RefKind: not RefKind.None } or ILocalSymbol { RefKind: not RefKind.None }
                or IFieldSymbol { RefKind: not RefKind.None }) return true;
        TypeInfo type = model.GetTypeInfo(expression);
        return IsRestricted(type.Type) || IsRestricted(type.ConvertedType);
    }

    static bool IsReference(ILocalSymbol local) => local.IsRef || IsRestricted(local.Type);

    public static bool IsRestricted(ITypeSymbol? type) => type is { IsRefLikeType: true } or { TypeKind: TypeKind.Pointer or TypeKind.FunctionPointer } or ITypeParameterSymbol { AllowsRefLikeType: true };

    /// <summary>Whether a statement declares a local that no await may follow while it is used.</summary>
    public static bool DeclaresReference(StatementSyntax statement, BoundTree model) => References(statement, model).Any();

    static IEnumerable<ILocalSymbol> References(StatementSyntax statement, BoundTree model) => statement is LocalFunctionStatementSyntax ? [] : statement
        .DescendantNodesAndSelf(node => node == statement || node is not (StatementSyntax or AnonymousFunctionExpressionSyntax))
        .Where(node => node is VariableDeclaratorSyntax or SingleVariableDesignationSyntax or ForEachStatementSyntax)
        .Select(node => model.Model.GetDeclaredSymbol(node))
        .OfType<ILocalSymbol>()
        .Where(IsReference);

    /// <summary>Where the last statement begins that names a reference which this one declares; null where it declares none.</summary>
    public static int? LastUse(SyntaxList<StatementSyntax> statements, StatementSyntax statement, BoundTree model)
    {
        HashSet<string> names = [.. References(statement, model).Select(local => local.Name)];
        if (names.Count == 0) return null;
        if (statements.Any(one => one is LabeledStatementSyntax)) return int.MaxValue;
        return statements.Last(one => one == statement || one.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => names.Contains(name.Identifier.ValueText))).SpanStart;
    }

    /// <summary>Whether a loop's enumerator lives across its body and cannot live across an await.</summary>
    public static bool HoldsEnumerator(CommonForEachStatementSyntax loop, BoundTree model)
    {
        ForEachStatementInfo info = model.Model.GetForEachStatementInfo(loop);
        return IsRestricted(info.GetEnumeratorMethod?.ReturnType) || IsRestricted(model.GetTypeInfo(loop.Expression).Type) || IsRestricted(model.GetTypeInfo(loop.Expression).ConvertedType)
            || loop is ForEachStatementSyntax { Type: RefTypeSyntax };
    }
}
