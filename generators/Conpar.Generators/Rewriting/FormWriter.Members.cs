using Conpar.Generators.Calls;
using Conpar.Generators.Methods;
using Conpar.Generators.Names;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Properties, constructors, operators and methods' names: where a method runs without a call being written.
sealed partial class FormWriter
{
    public override void VisitIdentifierName(IdentifierNameSyntax node) => WriteName(node);

    public override void VisitGenericName(GenericNameSyntax node) => WriteName(node);

    public override void VisitMemberAccessExpression(MemberAccessExpressionSyntax node) => WriteName(node);

    public override void VisitElementAccessExpression(ElementAccessExpressionSyntax node) => WriteName(node);

    /// <summary>The name stands for the field in the accessor only.</summary>
    public override void VisitFieldExpression(FieldExpressionSyntax node)
    {
        if (!WroteRead(node) && model.SymbolOf(node) is { } unnamed) Replace(node, () => text.Append(MemberOf(unnamed.IsStatic ? "null" : Self, unnamed, "")));
    }

    void WriteName(ExpressionSyntax node)
    {
        if (WroteSpinLockState(node) || WroteMade(node)) return;
        Target target = TargetOf(node);
        switch (target.Use)
        {
            case Use.ThreadStatic:
                WriteThreadStatic(node, (IFieldSymbol)target.Symbol!);
                break;
            case Use.Get when target.Control is { } control:
                session.Controlled(node);
                Replace(node, () => WriteControlledGet(node, control, target.Symbol!.IsStatic));
                break;
            case Use.Get when IsDispatched(target):
                WriteDispatched(node, target);
                break;
            case Use.Get when Called(node, target) is { } getter:
                session.Controlled(node);
                Replace(node, () => WriteGet(node, getter));
                break;
            case Use.Set when Called(node, target) is not null:
                session.Uncontrolled(node, "a setter within an expression");
                DefaultVisit(node);
                break;
            case Use.Group when GoesToForms(target):
                WriteGroup(node, SourceMethod.Normalized((IMethodSymbol)target.Symbol!), target);
                break;
            case Use.Group when Called(node, target) is { } group:
                WriteGroup(node, group);
                break;
            default:
                if (target is { Symbol: IFieldSymbol or IPropertySymbol, Methods.Count: 0 }) session.Left(node, target.Symbol);
                if (!WroteRead(node) && !WroteOutside(node)) DefaultVisit(node);
                break;
        }
    }

    void WriteGet(ExpressionSyntax node, IMethodSymbol getter)
    {
        bool awaits = context.Awaits && Graph.SourceOf(getter)!.CanAwait;
        void Write()
        {
            WriteMemberForm(node, getter, awaits ? Names.Async(getter) : Names.Blocking(getter), context.Job);
            WriteIndexes(node);
            text.Append(')');
        }

        if (awaits) WriteTurn(node, Write);
        else Write();
    }

    /// <summary>A form's name with its receiver, up to the first argument that the member itself has.</summary>
    void WriteMemberForm(ExpressionSyntax node, IMethodSymbol member, string form, string first)
    {
        if (model.SymbolOf(node) is { } named && ExtensionMembers.IsOne(named))
        {
            text.Append($"{BlockHome(named, member)}.{form}{(named.IsStatic ? BlockArguments(named) : "")}({first}");
            if (named.IsStatic) return;
            text.Append(member.Parameters[0].RefKind == RefKind.Ref ? ", ref " : ", ");
            WriteSelfOrReceiver(node);
            return;
        }

        if (!Homes.IsOutside(member))
        {
            WriteReceiver(node);
            text.Append(isOutside && node is SimpleNameSyntax ? member.IsStatic ? Display(member.ContainingType) + "." : "__this." : "").Append(form).Append('(').Append(first);
            return;
        }

        text.Append(Homes.QualifiedClass(TargetOf(node).Symbol!.ContainingType)).Append('.').Append(form).Append('(').Append(first);
        if (!member.IsStatic)
        {
            text.Append(", ");
            WriteSelfOrReceiver(node);
        }
    }

    static string Display(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>The object that a member belongs to, written out.</summary>
    void WriteSelfOrReceiver(ExpressionSyntax node)
    {
        switch (node)
        {
            case MemberAccessExpressionSyntax access:
                Visit(access.Expression);
                break;
            case ElementAccessExpressionSyntax element:
                Visit(element.Expression);
                break;
            case MemberBindingExpressionSyntax or ElementBindingExpressionSyntax:
                text.Append(boundReceiver);
                break;
            default:
                text.Append(Self);
                break;
        }
    }

    void WriteReceiver(ExpressionSyntax node)
    {
        switch (node)
        {
            case MemberAccessExpressionSyntax access:
                Visit(access.Expression);
                this.Write(access.OperatorToken);
                break;
            case ElementAccessExpressionSyntax element:
                Visit(element.Expression);
                text.Append('.');
                break;
            case MemberBindingExpressionSyntax or ElementBindingExpressionSyntax:
                text.Append(boundReceiver).Append('.');
                break;
        }
    }

    void WriteIndexes(ExpressionSyntax node)
    {
        BracketedArgumentListSyntax? list = (node as ElementAccessExpressionSyntax)?.ArgumentList ?? (node as ElementBindingExpressionSyntax)?.ArgumentList;
        foreach (ArgumentSyntax argument in list?.Arguments ?? default)
        {
            text.Append(", ");
            Visit(argument);
        }
    }

    static bool IsPure(ExpressionSyntax target) => target is SimpleNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or SimpleNameSyntax };

    public override void VisitPrefixUnaryExpression(PrefixUnaryExpressionSyntax node) => WriteStep(node, node.Operand);

    public override void VisitPostfixUnaryExpression(PostfixUnaryExpressionSyntax node) => WriteStep(node, node.Operand);

    void WriteStep(ExpressionSyntax node, ExpressionSyntax operand)
    {
        if (WroteStructStep(node, operand) || WroteSharedStep(node, operand) || WroteSetStep(node, operand)) return;
        if (WroteOwnOperator(node, operand)) return;
        if (OwnOperators.Of(node, model) is null && TargetOf(node) is { Use: Use.Operator } own && Graph.NeedOf(own.Method) == Need.Points) session.Uncontrolled(node, "an operator within an expression");
        DefaultVisit(node);
    }

    public override void VisitAssignmentExpression(AssignmentExpressionSyntax node)
    {
        if (!WroteTupleStore(node) && !WroteMadeStore(node) && !WroteSet(node) && !WroteThreadStaticStore(node) && !WroteStructSet(node) && !WroteSharedStore(node) && !WroteOwnOperator(node, node.Left, node.Right) && !WroteHiddenStore(node)) DefaultVisit(node);
    }
}
