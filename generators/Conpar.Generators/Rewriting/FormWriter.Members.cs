using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Properties, constructors, operators and methods' names: where a method runs without a call being written.
sealed partial class FormWriter
{
    public override void VisitIdentifierName(IdentifierNameSyntax node) => WriteName(node);

    public override void VisitGenericName(GenericNameSyntax node) => WriteName(node);

    public override void VisitMemberAccessExpression(MemberAccessExpressionSyntax node) => WriteName(node);

    public override void VisitElementAccessExpression(ElementAccessExpressionSyntax node) => WriteName(node);

    void WriteName(ExpressionSyntax node)
    {
        Target target = session.Targets.Of(node, model);
        switch (target.Use)
        {
            case Use.Get when target.Control is { } control:
                session.Controlled(node);
                Replace(node, () => WriteControlledGet(node, control));
                break;
            case Use.Get when Called(node, target) is { } getter:
                session.Controlled(node);
                Replace(node, () => WriteGet(node, getter));
                break;
            case Use.Set when Called(node, target) is not null && node.Parent is not AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Parent: ExpressionStatementSyntax }:
                session.Uncontrolled(node, "a setter within an expression");
                DefaultVisit(node);
                break;
            case Use.Group when Called(node, target) is { } group && node.Parent is not AssignmentExpressionSyntax:
                Replace(node, () => WriteGroup(node, group));
                break;
            default:
                DefaultVisit(node);
                break;
        }
    }

    void WriteControlledGet(ExpressionSyntax node, Control control)
    {
        void Write()
        {
            text.Append($"{control.Name}({context.Job}, {Site(node)}, ");
            if (node is MemberAccessExpressionSyntax access) Visit(access.Expression);
            else text.Append(node is MemberBindingExpressionSyntax ? boundReceiver : "this");
            text.Append(')');
        }

        if (control.GivesTurn) WriteTurn(node, Write);
        else Write();
    }

    void WriteGet(ExpressionSyntax node, IMethodSymbol getter)
    {
        bool awaits = context.Awaits && Graph.SourceOf(getter)!.CanAwait;
        void Write()
        {
            WriteReceiver(node);
            text.Append(awaits ? FormNames.Interleaved(getter) : FormNames.Parallel(getter)).Append('(').Append(context.Job);
            WriteIndexes(node);
            text.Append(')');
        }

        if (awaits) WriteTurn(node, Write);
        else Write();
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

    /// <summary>A store to a property whose setter has points.</summary>
    public override void VisitAssignmentExpression(AssignmentExpressionSyntax node)
    {
        Target target = node.IsKind(SyntaxKind.SimpleAssignmentExpression) && node.Parent is ExpressionStatementSyntax ? session.Targets.Of(node.Left, model) : Target.None;
        if (target.Use != Use.Set || Called(node.Left, target) is not { } setter)
        {
            DefaultVisit(node);
            return;
        }

        session.Controlled(node);
        Replace(node, () =>
        {
            WriteReceiver(node.Left);
            text.Append(FormNames.Parallel(setter)).Append('(').Append(context.Job);
            WriteIndexes(node.Left);
            text.Append(", ");
            Visit(node.Right);
            text.Append(')');
        });
    }

    /// <summary>A method with points as a delegate: a lambda that calls its form for whichever job runs it.</summary>
    void WriteGroup(ExpressionSyntax node, IMethodSymbol group)
    {
        if (model.GetTypeInfo(node).ConvertedType is not INamedTypeSymbol { DelegateInvokeMethod: { } invoke })
        {
            DefaultVisit(node);
            return;
        }

        session.Controlled(node);
        string parameters = string.Join(", ", invoke.Parameters.Select((parameter, i) => Modifier(parameter) + (Modifier(parameter).Length == 0 && invoke.Parameters.All(p => p.RefKind == RefKind.None) ? "" : parameter.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + " ") + "__p" + i));
        string arguments = string.Concat(invoke.Parameters.Select((parameter, i) => $", {Modifier(parameter)}__p{i}"));
        string form = group.IsAsync && Graph.SourceOf(group) is { IsIterator: false } ? FormNames.Started(group) : FormNames.Parallel(group);
        if (form == FormNames.Started(group)) session.NeedLauncher(group);
        string site = form == FormNames.Started(group) ? ", " + Site(node) : "";
        text.Append($"({parameters}) => ");
        if (node is MemberAccessExpressionSyntax access)
        {
            if (group.IsExtensionMethod && !model.GetSymbolInfo(node).Symbol!.IsStatic) text.Append(group.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)).Append('.');
            else text.Append(access.Expression).Append('.');
        }

        text.Append($"{form}(__Job.Current{site}{arguments})");
    }

    static string Modifier(IParameterSymbol parameter) => parameter.RefKind switch
    {
        RefKind.Ref => "ref ",
        RefKind.Out => "out ",
        RefKind.In => "in ",
        _ => "",
    };

    public override void VisitObjectCreationExpression(ObjectCreationExpressionSyntax node) => WriteCreation(node, node.ArgumentList);

    public override void VisitImplicitObjectCreationExpression(ImplicitObjectCreationExpressionSyntax node) => WriteCreation(node, node.ArgumentList);

    void WriteCreation(BaseObjectCreationExpressionSyntax node, ArgumentListSyntax? list)
    {
        bool compiled = Called(node, session.Targets.Of(node, model)) is { MethodKind: MethodKind.Constructor };
        if (compiled) session.Controlled(node);
        if (!compiled && (list is null || CallerArguments(list, node, list.Arguments.Count > 0).Length == 0))
        {
            DefaultVisit(node);
            return;
        }

        Write(node.NewKeyword);
        if (node is ObjectCreationExpressionSyntax named) Visit(named.Type);
        if (list is null) text.Append($"({context.Job}) ");
        else WriteArguments(list, compiled ? context.Job : "", null, false, node);
        if (node.Initializer is { } initializer) Visit(initializer);
    }

    public override void VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        Target target = session.Targets.Of(node, model);
        if (target.Use != Use.Operator || Called(node, target) is not { } called)
        {
            DefaultVisit(node);
            return;
        }

        session.Controlled(node);
        Replace(node, () =>
        {
            text.Append($"{called.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.{FormNames.Parallel(called)}({context.Job}, ");
            Visit(node.Left);
            text.Append(", ");
            WriteAround(node.OperatorToken);
            Visit(node.Right);
            text.Append(')');
        });
    }
}
