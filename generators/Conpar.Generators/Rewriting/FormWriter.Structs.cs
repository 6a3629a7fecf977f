using Conpar.Generators.Sharing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Structs in shared places whose own members run on them there: a write of the whole, in one step, when all arguments have been evaluated. Reading it first, and
// storing it after, would undo what others do to its other parts meanwhile.
sealed partial class FormWriter
{
    /// <summary>A method of a struct that may change it; false where it is none, or stays in the step around it.</summary>
    bool WroteStructCall(InvocationExpressionSyntax node) =>
        node.Expression is MemberAccessExpressionSyntax access && WroteInPlace(node, access, node.ArgumentList.Arguments, names => $"{access.Name.WithoutTrivia()}({names})");

    /// <summary>An assignment to a property of such a struct.</summary>
    bool WroteStructSet(AssignmentExpressionSyntax node) =>
        node.Left is MemberAccessExpressionSyntax access && model.SymbolOf(access) is IPropertySymbol && !node.IsKind(SyntaxKind.CoalesceAssignmentExpression)
        && WroteInPlace(node, access, [SyntaxFactory.Argument(node.Right)], name => $"{access.Name.WithoutTrivia()} {node.OperatorToken.Text} {name}", node.Right);

    /// <summary><c>++</c> and <c>--</c> of one.</summary>
    bool WroteStructStep(ExpressionSyntax node, ExpressionSyntax operand)
    {
        if (operand is not MemberAccessExpressionSyntax access || model.SymbolOf(access) is not IPropertySymbol) return false;
        string before = node is PrefixUnaryExpressionSyntax prefix ? prefix.OperatorToken.Text : "", after = node is PostfixUnaryExpressionSyntax postfix ? postfix.OperatorToken.Text : "";
        return (before + after) is "++" or "--" && WroteInPlace(node, access, [], _ => access.Name.WithoutTrivia() + after, before: before);
    }

    bool WroteInPlace(ExpressionSyntax node, MemberAccessExpressionSyntax access, IReadOnlyList<ArgumentSyntax> arguments, Func<string, string> use, ExpressionSyntax? value = null, string before = "")
    {
        ExpressionSyntax of = access.Expression;
        if (!Explores || !context.Awaits || State.Of(of) is not { IsShared: true, Kind: PlaceKind.Member or PlaceKind.Element or PlaceKind.Variable } place || !IsChangedInPlace(of)) return false;
        if (place.Symbol is IPropertySymbol || arguments.Any(argument => argument.NameColon is not null || !argument.RefKindKeyword.IsKind(SyntaxKind.None)) || Called(node, TargetOf(node)) is not null) return false;
        if (new AtomicMembers(session.Models).Are(model.SymbolOf(access))) place = place with { IsAtomic = true };
        session.Controlled(node);
        List<ExpressionSyntax> values = value is null ? [.. arguments.Select(argument => argument.Expression)] : [value];
        Replace(node, () =>
        {
            BoundPlace bound = Bind(of, place);
            List<string> names = [.. values.Select(_ => Fresh("value"))];
            string member = bound.MemberFirst;
            for (int i = values.Count - 1; i >= 0; i--) member = $"__shared.Old(__shared.Keep{TypeArgument(model.GetTypeInfo(values[i]).ConvertedType)}({Written(() => Visit(values[i]))}, out var {names[i]}), {member})";
            if (place.Kind == PlaceKind.Variable || place is { Kind: PlaceKind.Member, Symbol.IsStatic: true })
            {
                text.Append($"{before}__shared.In({Point(node, place, writes: true, bound.First, member)}, ref {bound.Value}).{use(string.Join(", ", names))}");
                return;
            }

            string owner = $"__shared.Read({Point(node, place, writes: true, bound.First, member)}, {bound.Again})";
            bool isOwn = place is { Kind: PlaceKind.Member, Receiver: null } && bound.Hidden is null && of is not MemberBindingExpressionSyntax;
            string whole = isOwn ? $"{owner}.{((of as MemberAccessExpressionSyntax)?.Name ?? of).WithoutTrivia()}" : bound.Access(owner, bound.IndexAgain);
            text.Append($"{before}{whole}.{use(string.Join(", ", names))}");
        });
        return true;
    }
}
