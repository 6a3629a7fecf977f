using Conpar.Generators.Calls;
using Conpar.Generators.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Objects that are created: by constructors that have forms, or by a façade in the place of one.
sealed partial class FormWriter
{
    public override void VisitObjectCreationExpression(ObjectCreationExpressionSyntax node) => WriteCreation(node, node.ArgumentList);

    public override void VisitImplicitObjectCreationExpression(ImplicitObjectCreationExpressionSyntax node) => WriteCreation(node, node.ArgumentList);

    void WriteCreation(BaseObjectCreationExpressionSyntax node, ArgumentListSyntax? list)
    {
        Target target = TargetOf(node);
        if (target is { Use: Use.Construct, Control: { } control })
        {
            WriteControlledCreation(node, list, (IMethodSymbol)target.Symbol!, control);
            return;
        }

        if (Called(node, target) is { MethodKind: MethodKind.Constructor } called && WroteConstruction(node, list, called)) return;
        if (WroteInitialized(node, node.Initializer, () => WritePlainCreation(node, list, initializer: null))) return;
        WritePlainCreation(node, list, node.Initializer);
    }

    bool WroteConstruction(BaseObjectCreationExpressionSyntax node, ArgumentListSyntax? list, IMethodSymbol constructor)
    {
        if (node.Initializer is null)
        {
            Replace(node, () => WriteConstruction(node, list, constructor));
        }
        else if (!WroteInitialized(node, node.Initializer, () => WriteConstruction(node, list, constructor), isMade: true))
        {
            session.Uncontrolled(node, "an initializer that is more than assignments");
            return false;
        }

        session.Controlled(node);
        return true;
    }

    void WritePlainCreation(BaseObjectCreationExpressionSyntax node, ArgumentListSyntax? list, InitializerExpressionSyntax? initializer)
    {
        if (WroteHiddenCreation(node, list)) return;
        if (initializer == node.Initializer && (list is null || CallerArguments(list, node, list.Arguments.Count > 0).Length == 0))
        {
            DefaultVisit(node);
            return;
        }

        Write(node.NewKeyword);
        if (node is ObjectCreationExpressionSyntax named) Visit(named.Type);
        else if (initializer != node.Initializer) text.Append($" {Display(model.GetTypeInfo(node).Type!)}");
        if (list is null) text.Append("()");
        else WriteArguments(list, "", null, false, node);
        if (initializer is not null) Visit(initializer);
    }

    /// <summary>An initializer has no place after a call: it becomes a function that the new object is given to.</summary>
    void WriteControlledCreation(BaseObjectCreationExpressionSyntax node, ArgumentListSyntax? list, IMethodSymbol constructor, Control control)
    {
        if (node.Initializer is { } initializer && !initializer.Expressions.All(IsPlainAssignment))
        {
            session.Uncontrolled(node, "an initializer that is more than assignments");
            DefaultVisit(node);
            return;
        }

        session.Controlled(node);
        Replace(node, () =>
        {
            if (node.Initializer is not null) text.Append("conpar::Created.With(");
            if (Explores && session.Targets.Controls.Exploring(constructor) is { } exploring && SpawnedLambda(list, constructor) is { } body)
            {
                text.Append(exploring.Name);
                WriteSpawnArguments(node, list!, body);
            }
            else
            {
                WriteFacadeCreation(node, list, constructor, control);
            }

            if (node.Initializer is { } assignments) WriteAssignments(assignments);
        });
    }

    void WriteFacadeCreation(BaseObjectCreationExpressionSyntax node, ArgumentListSyntax? list, IMethodSymbol constructor, Control control)
    {
        text.Append(control.Name);
        if (constructor.ContainingType.TypeArguments is { Length: > 0 } types) text.Append('<').Append(string.Join(", ", types.Select(Display))).Append('>');
        if (list is null) text.Append($"({context.Job}, {Site(node)})");
        else WriteArguments(list, $"{context.Job}, {Site(node)}", null, false, node);
    }

    static bool IsPlainAssignment(ExpressionSyntax expression) => expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax, Right: not InitializerExpressionSyntax };

    void WriteAssignments(InitializerExpressionSyntax initializer)
    {
        WritingContext before = context;
        context = context with { Awaits = false, UserAwaits = false };
        string created = Fresh("created");
        text.Append($", {created} => {{ ");
        foreach (AssignmentExpressionSyntax assignment in initializer.Expressions.Cast<AssignmentExpressionSyntax>())
        {
            text.Append($"{created}.{assignment.Left.WithoutTrivia()} = ");
            Visit(assignment.Right);
            text.Append("; ");
        }

        text.Append("})");
        context = before;
    }
}
