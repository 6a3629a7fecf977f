using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Stores to private fields of a class that is not partial: an accessor gives a reference, beside which no await can stand.
sealed partial class FormWriter
{
    /// <summary>A field that forms reach by an accessor only, and what leads on from it in the struct that it is.</summary>
    sealed record HiddenField(ISymbol Symbol, ExpressionSyntax? Receiver, bool IsBound, string Suffix);

    /// <summary>The hidden field that a target changes; null where it changes none.</summary>
    HiddenField? HiddenTarget(ExpressionSyntax target)
    {
        if (!isOutside && target is not FieldExpressionSyntax) return null;
        string suffix = "";
        ExpressionSyntax root = target;
        while (true)
        {
            if (model.SymbolOf(root) is not { } field || field is not (IFieldSymbol or IParameterSymbol)) return null;
            ExpressionSyntax? receiver = (root as MemberAccessExpressionSyntax)?.Expression;
            if (IsHidden(field)) return new HiddenField(field, field.IsStatic ? null : receiver, root is MemberBindingExpressionSyntax, suffix);
            if (field.IsStatic || receiver is null || model.GetTypeInfo(receiver).Type is not { IsValueType: true }) return null;
            suffix = "." + ((MemberAccessExpressionSyntax)root).Name.WithoutTrivia() + suffix;
            root = receiver;
        }
    }

    /// <summary>A store to a hidden field goes through a method where what is stored may be awaited.</summary>
    bool WroteHiddenStore(AssignmentExpressionSyntax node)
    {
        if (node.Parent is InitializerExpressionSyntax || node.Right is RefExpressionSyntax || HiddenTarget(node.Left) is not { } hidden) return false;
        Replace(node, () =>
        {
            string value = Written(() => Visit(node.Right));
            if (!value.Contains("await ") || IsOwnOperator(node))
            {
                Visit(node.Left);
                Write(node.OperatorToken);
                text.Append(value);
                return;
            }

            ITypeSymbol type = model.GetTypeInfo(node.Left).Type!;
            (string first, string again) = hidden.Symbol.IsStatic ? (NoReceiver(hidden.Symbol), NoReceiver(hidden.Symbol)) : hidden.Receiver is { } receiver ? Bound(receiver) : hidden.IsBound ? (boundReceiver!, boundReceiver!) : (Self, Self);
            string Access(string of) => $"{session.Accessor(hidden.Symbol)}({of}){hidden.Suffix}";
            string Store(string of, string stored) => $"{session.Store(hidden.Symbol, hidden.Suffix, type)}({of}, {stored})";
            if (node.IsKind(SyntaxKind.SimpleAssignmentExpression)) text.Append(Store(first, value));
            else if (node.IsKind(SyntaxKind.CoalesceAssignmentExpression)) text.Append(Coalesced(node, Access(first), Store(again, value), type));
            else text.Append(Store(first, $"{NumberCast(type)}({Access(again)} {node.OperatorToken.Text.TrimEnd('=')} ({value}))"));
        });
        return true;
    }

    /// <summary>What <c>a ??= b</c> reads and stores.</summary>
    string Coalesced(AssignmentExpressionSyntax node, string read, string store, ITypeSymbol? type)
    {
        bool isStatement = IsStatement(node), isNullable = type is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        return $"{(isStatement ? "_ = " : "")}({read} ?? ({store})){(isNullable && !isStatement ? ".GetValueOrDefault()" : "")}";
    }

    /// <summary>The cast by which a compound assignment gives its target's type back.</summary>
    static string NumberCast(ITypeSymbol? type)
    {
        ITypeSymbol? number = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
        return number is { SpecialType: >= SpecialType.System_Char and <= SpecialType.System_Decimal } ? $"({Display(type!)})" : "";
    }

    /// <summary>Whether the target's own type says what the operator does to it.</summary>
    bool IsOwnOperator(ExpressionSyntax node) => model.SymbolOf(node) is IMethodSymbol { IsStatic: false };

    /// <summary>Whether a reference to a hidden field would be held across an await in this expression.</summary>
    bool HoldsHidden(ExpressionSyntax unit) => (isOutside || method.Symbol.AssociatedSymbol is not null) && Syntax.OwnNodes(unit).OfType<ExpressionSyntax>().Any(node => (node is FieldExpressionSyntax || isOutside && node is SimpleNameSyntax or MemberAccessExpressionSyntax) && IsHeld(node));

    bool IsHeld(ExpressionSyntax node) => node.Parent switch
    {
        ArgumentSyntax { RefKindKeyword.RawKind: not 0, Parent.Parent: ExpressionSyntax call } => HiddenTarget(node) is not null && !(Explores && State.AtomicTarget(call) == node),
        ArgumentSyntax { Parent: TupleExpressionSyntax tuple } => Syntax.IsWriteTarget(tuple) && HiddenTarget(node) is not null && !(Explores && IsTupleStore(tuple)),
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } call } access => access.Expression == node && HiddenTarget(node) is not null
            && model.GetTypeInfo(node).Type is { IsValueType: true } && !(Explores && model.SymbolOf(call) is IMethodSymbol { IsReadOnly: true } or IMethodSymbol { ContainingType.IsReadOnly: true }),
        AssignmentExpressionSyntax assignment => assignment.Left == node && HiddenTarget(node) is not null && (IsOwnOperator(assignment) || assignment.Right is RefExpressionSyntax),
        _ => false,
    };
}
