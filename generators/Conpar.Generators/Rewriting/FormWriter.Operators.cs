using Conpar.Generators.Calls;
using Conpar.Generators.Names;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Operators and conversions of the user's own types: calls of their forms, which block.
sealed partial class FormWriter
{
    ExpressionSyntax? converted;

    public override void VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        Target target = TargetOf(node);
        if (target.Use != Use.Operator || Called(node, target) is not { } called)
        {
            DefaultVisit(node);
            return;
        }

        session.Controlled(node);
        Replace(node, () =>
        {
            text.Append(OperatorForm((IMethodSymbol)target.Symbol!, called)).Append($"({context.Job}, ");
            Visit(node.Left);
            text.Append(", ");
            WriteAround(node.OperatorToken);
            Visit(node.Right);
            text.Append(')');
        });
    }

    public override void VisitCastExpression(CastExpressionSyntax node)
    {
        if (OwnForm(node) is not { } own)
        {
            DefaultVisit(node);
            return;
        }

        ITypeSymbol given = own.Named.Parameters[0].Type, type = model.GetTypeInfo(node).Type!;
        Replace(node, () => text.Append($"(({Display(type)}){own.Form}({context.Job}, ({Display(given)})({Written(() => Visit(node.Expression)).Trim()})))"));
    }

    /// <summary>A value that the language converts by the user's own operator; false where it is none.</summary>
    bool WroteConverted(ExpressionSyntax node)
    {
        if (node == converted || OwnOperators.Converting(node, model) is not { } conversion || FormOf(node, conversion) is not { } own) return false;
        ExpressionSyntax? before = converted;
        converted = node;
        Replace(node, () =>
        {
            text.Append($"{own.Form}({context.Job}, ");
            Visit(node);
            text.Append(')');
        });
        converted = before;
        return true;
    }

    /// <summary>A unary operator, or a variable that one changes; false where it is none.</summary>
    bool WroteOwnOperator(ExpressionSyntax node, ExpressionSyntax operand, ExpressionSyntax? value = null)
    {
        if (OwnForm(node) is not { } own) return false;
        ITypeSymbol type = model.GetTypeInfo(operand).Type!;
        Replace(node, () =>
        {
            string target = Written(() => Visit(operand)).Trim(), more = value is null ? "" : ", " + Written(() => Visit(value)).Trim();
            string call = $"{own.Form}({context.Job}, {target}{more})";
            if (own.Named.IsStatic) text.Append(IsChange(node) ? $"{target} = ({Display(type)}){call}" : call);
            else text.Append(ExtensionMembers.IsOne(own.Named) || Homes.IsOutside(own.Called) ? call : $"{target}.{Names.Blocking(own.Called)}({context.Job}{more})");
        });
        return true;
    }

    static bool IsChange(ExpressionSyntax node) => node is not PrefixUnaryExpressionSyntax || node.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression;

    (IMethodSymbol Named, IMethodSymbol Called, string Form)? OwnForm(ExpressionSyntax node) => OwnOperators.Of(node, model) is { } named ? FormOf(node, named) : null;

    (IMethodSymbol Named, IMethodSymbol Called, string Form)? FormOf(ExpressionSyntax node, IMethodSymbol named)
    {
        if (Called(node, new Target(named, Use.Operator, [SourceMethod.Normalized(named)])) is not { } called) return null;
        session.Controlled(node);
        return (named, called, OperatorForm(named, called));
    }

    string OperatorForm(IMethodSymbol named, IMethodSymbol called) =>
        $"{(Homes.IsOutside(called) ? Homes.QualifiedClass(named.ContainingType) : ClassName(named))}.{Names.Blocking(called)}{(ExtensionMembers.IsOne(named) ? BlockArguments(named) : "")}";
}
