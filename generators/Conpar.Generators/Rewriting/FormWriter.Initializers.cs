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
    /// <param name="isMade">Whether a form makes the object, after which no initializer can stand.</param>
    bool WroteInitialized(ExpressionSyntax node, InitializerExpressionSyntax? initializer, Action writeObject, bool isMade = false)
    {
        if (initializer is null || model.GetTypeInfo(node).Type is not { IsReferenceType: true } || !initializer.Expressions.All(IsPlainAssignment)) return false;
        List<AssignmentExpressionSyntax> assignments = [.. initializer.Expressions.Cast<AssignmentExpressionSyntax>()];
        int first = assignments.FindLastIndex(one => !IsSetLater(one, isMade)) + 1;
        if (isMade ? first > 0 : !assignments.Skip(first).Any(one => IsSetByForm(one.Left)) || assignments.Take(first).Any(one => IsSetByForm(one.Left))) return false;
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

    /// <param name="isMade">Whether the compiler does not ask for what is required, since it sees a method that makes the object.</param>
    bool IsSetLater(AssignmentExpressionSyntax assignment, bool isMade) => model.SymbolOf(assignment.Left) switch
    {
        IFieldSymbol field => !field.IsReadOnly && (isMade || !field.IsRequired),
        IPropertySymbol property => property.SetMethod is { } setter && (isMade || !setter.IsInitOnly && !property.IsRequired),
        _ => false,
    };

    static string Kept(ExpressionSyntax node, IReadOnlyList<string> assignments) =>
        assignments.Count > 0 ? $" {{ {string.Join(", ", assignments)} }}" : node is WithExpressionSyntax ? " { }" : "";

    /// <summary>After a form has made the object, what only an initializer may set needs an accessor.</summary>
    string InitializedPlace(ExpressionSyntax target, string created) =>
        model.SymbolOf(target) is IPropertySymbol { SetMethod.IsInitOnly: true } property ? $"{session.Accessor(property)}({created}).Value" : $"{created}.{target.WithoutTrivia()}";

    string InitializedBy(AssignmentExpressionSyntax assignment, string created)
    {
        string value = Written(() => Visit(assignment.Right)).Trim();
        return IsSetByForm(assignment.Left) && Stored(assignment, assignment.Left, isChanged: false) is { } stored
            ? Set(stored with { First = [created], Again = [created] }, [created], value, isStatement: false)
            : $"{InitializedPlace(assignment.Left, created)} = {value}";
    }
}
