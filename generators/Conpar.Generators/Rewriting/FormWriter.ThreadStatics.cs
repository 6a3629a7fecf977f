using Conpar.Generators.Source;
using Conpar.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Fields that each thread has for itself: Of(job, type, name, ref field), a reference to the job's own.
sealed partial class FormWriter
{
    /// <summary>Writes the job's own field in the place of its thread's.</summary>
    void WriteThreadStatic(ExpressionSyntax node, IFieldSymbol field)
    {
        if (IsHeldAcrossAwait(node))
        {
            session.Uncontrolled(node, $"{field.ContainingType.Name}.{field.Name} belongs to a thread, and is changed in one expression with an await");
            WriteThreadsField(node);
            return;
        }

        session.Controlled(node);
        Replace(node, () =>
        {
            WriteThreadStaticCall("Of", field);
            WriteThreadsField(node);
            text.Append(')');
        });
    }

    /// <summary>Stores to the job's own field: the value comes first, so that it may be awaited. False where the target is no such field.</summary>
    bool WroteThreadStaticStore(AssignmentExpressionSyntax node)
    {
        if (!node.IsKind(SyntaxKind.SimpleAssignmentExpression) || node.Right is RefExpressionSyntax || model.SymbolOf(node.Left) is not IFieldSymbol field || !JobState.IsThreadStatic(field)) return false;
        session.Controlled(node.Left);
        Replace(node, () =>
        {
            WriteThreadStaticCall("Store" + TypeArgument(field.Type), field, () => Visit(node.Right));
            text.Append(Written(() => WriteThreadsField(node.Left)).Trim()).Append(')');
        });
        return true;
    }

    void WriteThreadStaticCall(string facade, IFieldSymbol field, Action? value = null)
    {
        bool isNameable = IsNameable(field.ContainingType) && IsVisible(field.ContainingType) || !isOutside;
        string type = isNameable ? $"typeof({Display(field.ContainingType)})" : SymbolDisplay.FormatLiteral(field.ContainingType.ToDisplayString(), quote: true);
        text.Append($"conpar::ThreadStatics.{facade}({context.Job}, {type}, \"{field.Name}\", ");
        if (value is not null)
        {
            value();
            text.Append(", ");
        }

        text.Append("ref ");
    }

    void WriteThreadsField(ExpressionSyntax node)
    {
        if (!WroteOutside(node)) DefaultVisit(node);
    }

    /// <summary>Whether a reference to the field would be held across an await of the user's: it is changed by more than a store.</summary>
    bool IsHeldAcrossAwait(ExpressionSyntax node)
    {
        if (!context.UserAwaits || !IsReferredTo(node)) return false;
        SyntaxNode unit = node.AncestorsAndSelf().OfType<ExpressionSyntax>().First(Freezing.IsUnit);
        return Syntax.OwnNodes(unit).Any(inner => inner is AwaitExpressionSyntax);
    }

    /// <summary>Whether such a field is changed in an expression by more than a store, so that no point may be awaited there.</summary>
    bool HoldsThreadStatic(ExpressionSyntax unit) => Syntax.OwnNodes(unit).OfType<ExpressionSyntax>()
        .Any(node => node is SimpleNameSyntax or MemberAccessExpressionSyntax && IsReferredTo(node) && JobState.IsThreadStatic(model.SymbolOf(node))
            && !(node.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment && assignment.Left == node));

    /// <summary>Whether more is done with it than reading its value: it is changed, or a member of the struct that it is.</summary>
    bool IsReferredTo(ExpressionSyntax node) => Syntax.IsWriteTarget(node)
        || node.Parent is MemberAccessExpressionSyntax access && access.Expression == node && model.GetTypeInfo(node).Type is { IsValueType: true } && (access.Parent is InvocationExpressionSyntax || IsReferredTo(access));
}
