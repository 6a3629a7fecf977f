using Conpar.Generators.Calls;
using Conpar.Generators.Names;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// a?.B(): where B has points, the receiver is bound to a name first.
sealed partial class FormWriter
{
    /// <summary>The name that stands for what is before the nearest <c>?</c>; null where that was left as it is.</summary>
    string? boundReceiver;

    public override void VisitConditionalAccessExpression(ConditionalAccessExpressionSyntax node)
    {
        if (!BindsReceiver(node.WhenNotNull) && (boundReceiver is null || node.Expression is not (MemberBindingExpressionSyntax or ElementBindingExpressionSyntax)))
        {
            string? outer = boundReceiver;
            Visit(node.Expression);
            boundReceiver = null;
            Write(node.OperatorToken);
            Visit(node.WhenNotNull);
            boundReceiver = outer;
            return;
        }

        Replace(node, () =>
        {
            text.Append('(');
            WriteBound(node, " ? ");
            text.Append($" : default({model.GetTypeInfo(node).Type!.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}))");
        });
    }

    void WriteBound(ConditionalAccessExpressionSyntax node, string then)
    {
        string bound = Fresh("receiver");
        Visit(node.Expression);
        text.Append($" is {{ }} {bound}{then}").Append(then == ")" ? " " : "");
        string? outer = boundReceiver;
        boundReceiver = bound;
        if (then == ")" && node.WhenNotNull is ConditionalAccessExpressionSyntax inner) WriteConditionalStatement(inner);
        else Visit(node.WhenNotNull);
        if (then == ")" && node.WhenNotNull is not ConditionalAccessExpressionSyntax) text.Append("; ");
        boundReceiver = outer;
    }

    bool IsConditionalStatement(ExpressionSyntax expression) => expression is ConditionalAccessExpressionSyntax conditional && BindsReceiver(conditional.WhenNotNull);

    /// <summary>Whether something after a <c>?</c> is awaited, or goes to a static class of forms with the receiver as an argument.</summary>
    bool BindsReceiver(ExpressionSyntax whenNotNull) => HasPoints(whenNotNull) || Syntax.OwnNodes(whenNotNull).Any(node => node switch
    {
        InvocationExpressionSyntax call => context.Slices && TargetOf(call) is { Use: Use.Call, IsDispatched: false, Methods.Count: > 0 } target && Homes.IsOutside(target.Method) && Graph.HasSlices(target.Method),
        MemberBindingExpressionSyntax => isOutside && model.SymbolOf(node) is IFieldSymbol or IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary } && !IsVisible(model.SymbolOf(node)!),
        _ => false,
    });

    /// <summary>In braces, so that an <c>else</c> after it stays where it belongs.</summary>
    void WriteConditionalStatement(ExpressionSyntax expression) => Replace(expression, () =>
    {
        text.Append("{ if (");
        WriteBound((ConditionalAccessExpressionSyntax)expression, ")");
        text.Append('}');
    });

    public override void VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        if (!IsConditionalStatement(node.Expression))
        {
            if (IsOutgoingStatement(node)) WriteOutgoingStatement(node);
            else DefaultVisit(node);
            return;
        }

        WriteConditionalStatement(node.Expression);
        WriteAround(node.SemicolonToken);
    }

    public override void VisitMemberBindingExpression(MemberBindingExpressionSyntax node)
    {
        Target target = TargetOf(node);
        if (boundReceiver is not null && target.Use == Use.Get && (target.Control is not null || IsDispatched(target) || Called(node, target) is not null))
        {
            WriteName(node);
            return;
        }

        if (WroteRead(node)) return;
        if (boundReceiver is not null && model.SymbolOf(node) is (IFieldSymbol or IPropertySymbol) and var member && isOutside && !IsVisible(member))
        {
            Replace(node, () => text.Append(MemberOf(boundReceiver!, member, "")));
            return;
        }

        if (boundReceiver is not null) text.Append(boundReceiver);
        DefaultVisit(node);
    }

    /// <summary>The names in a property pattern belong to what is matched.</summary>
    public override void VisitExpressionColon(ExpressionColonSyntax node)
    {
        foreach (ExpressionSyntax name in node.Expression.DescendantNodesAndSelf().OfType<SimpleNameSyntax>())
        {
            if (isOutside && model.SymbolOf(name) is IFieldSymbol or IPropertySymbol && !IsVisible(model.SymbolOf(name)!)) Refuse();
        }

        text.Append(node.ToFullString());
    }

    public override void VisitElementBindingExpression(ElementBindingExpressionSyntax node)
    {
        Target target = TargetOf(node);
        if (boundReceiver is not null && target.Use == Use.Get && (IsDispatched(target) || Called(node, target) is not null))
        {
            WriteName(node);
            return;
        }

        if (WroteRead(node)) return;
        if (boundReceiver is not null) text.Append(boundReceiver);
        DefaultVisit(node);
    }

    /// <summary>A conditional call as a whole body becomes a statement, which an arrow cannot hold.</summary>
    public override void VisitArrowExpressionClause(ArrowExpressionClauseSyntax node)
    {
        if ((node == method.Body || node.Parent == method.Declaration) && AtEntry is { } entry)
        {
            WriteAround(node.ArrowToken);
            text.Append("{ ");
            text.Append(entry).Append(' ');
            if (IsConditionalStatement(node.Expression) && HasNoResult) WriteConditionalStatement(node.Expression);
            else
            {
                text.Append(HasNoResult ? "" : "return ");
                Visit(node.Expression);
                text.Append(';');
            }

            text.Append(" }");
        }
        else if (method.Symbol.ReturnsVoid && IsConditionalStatement(node.Expression))
        {
            WriteAround(node.ArrowToken);
            WriteConditionalStatement(node.Expression);
        }
        else
        {
            DefaultVisit(node);
        }
    }
}
