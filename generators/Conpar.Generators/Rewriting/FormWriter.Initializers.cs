using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Initializers and with expressions that set properties whose setters have points: the object first, then one property after the other.
sealed partial class FormWriter
{
    public override void VisitWithExpression(WithExpressionSyntax node)
    {
        if (!WroteInitialized(node, node.Initializer, () =>
        {
            Visit(node.Expression);
            text.Append(" with");
        })) DefaultVisit(node);
    }

    /// <summary>
    /// Writes an object and what its initializer sets; false where no setter has points, or the initializer has to stay one. What can be set in an initializer only
    /// stays in one, if nothing with points comes before it.
    /// </summary>
    bool WroteInitialized(ExpressionSyntax node, InitializerExpressionSyntax? initializer, Action writeObject)
    {
        if (initializer is null || model.GetTypeInfo(node).Type is not { IsReferenceType: true } || !initializer.Expressions.All(IsPlainAssignment)) return false;
        List<AssignmentExpressionSyntax> assignments = [.. initializer.Expressions.Cast<AssignmentExpressionSyntax>()];
        int first = assignments.FindLastIndex(one => !IsSetLater(one)) + 1;
        if (!assignments.Skip(first).Any(one => IsSetByForm(one.Left)) || assignments.Take(first).Any(one => IsSetByForm(one.Left))) return false;
        session.Controlled(node);
        Replace(node, () =>
        {
            string created = Fresh("created");
            text.Append($"__shared.Old((__shared.Keep({Written(writeObject).Trim()}{Kept(node, [.. assignments.Take(first).Select(one => Written(() => Visit(one)).Trim())])}, out var {created})");
            foreach (AssignmentExpressionSyntax assignment in assignments.Skip(first)) text.Append(", ").Append(InitializedBy(assignment, created));
            text.Append($"), {created})");
        });
        return true;
    }

    bool IsSetLater(AssignmentExpressionSyntax assignment) => model.SymbolOf(assignment.Left) is IFieldSymbol { IsRequired: false, IsReadOnly: false } or IPropertySymbol { IsRequired: false, SetMethod.IsInitOnly: false };

    static string Kept(ExpressionSyntax node, IReadOnlyList<string> assignments) =>
        assignments.Count > 0 ? $" {{ {string.Join(", ", assignments)} }}" : node is WithExpressionSyntax ? " { }" : "";

    string InitializedBy(AssignmentExpressionSyntax assignment, string created)
    {
        string value = Written(() => Visit(assignment.Right)).Trim();
        return IsSetByForm(assignment.Left) && Stored(assignment, assignment.Left, isChanged: false) is { } stored
            ? Set(stored with { First = [created], Again = [created] }, [created], value, isStatement: false)
            : $"{created}.{assignment.Left.WithoutTrivia()} = {value}";
    }
}
