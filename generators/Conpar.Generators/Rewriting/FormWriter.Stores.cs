using Conpar.Generators.Calls;
using Conpar.Generators.Sharing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Writes of shared state: place = Store(value, await point). What changes a value reads it first, with a point of its own.
sealed partial class FormWriter
{
    /// <summary>The place that a target changes, with the fields of structs that lead from it to the target.</summary>
    (ExpressionSyntax Root, Place Place, string Suffix) PlaceOfTarget(ExpressionSyntax target)
    {
        string suffix = "";
        ExpressionSyntax root = target;
        while (!State.Of(root).IsShared && root is MemberAccessExpressionSyntax access && model.GetTypeInfo(access.Expression).Type is { IsValueType: true } && model.SymbolOf(access) is IFieldSymbol)
        {
            suffix = "." + access.Name.WithoutTrivia() + suffix;
            root = access.Expression;
        }

        return (root, State.Of(root), suffix);
    }

    /// <summary>An assignment to a shared place; false where it is none.</summary>
    bool WroteSharedStore(AssignmentExpressionSyntax node)
    {
        if (WroteHandlerOfLibrary(node)) return true;
        if (!Explores || node.Right is RefExpressionSyntax) return false;
        if (IsHandlerChange(node, node.Left) && model.SymbolOf(node.Left) is IEventSymbol handlers) return WroteHandlerChange(node, handlers);
        (ExpressionSyntax root, Place place, string suffix) = PlaceOfTarget(node.Left);
        if (!place.IsShared) return false;
        if (!context.Awaits || root is MemberBindingExpressionSyntax or ElementBindingExpressionSyntax && boundReceiver is null || IsOwnOperator(node))
        {
            NoteAtomic(node);
            return false;
        }

        session.Controlled(node);
        ITypeSymbol? type = model.GetTypeInfo(node.Left).Type;
        BoundPlace bound = Bind(root, place);
        Replace(node, () =>
        {
            WriteAround(node.OperatorToken);
            if (node.IsKind(SyntaxKind.CoalesceAssignmentExpression))
            {
                WriteCoalescing(node, bound, place, suffix, type);
                return;
            }

            string value = Written(() => Visit(node.Right));
            if (node.IsKind(SyntaxKind.SimpleAssignmentExpression)) text.Append(StoreTo(node, bound, place, suffix, type, value));
            else if (OwnForm(node) is { } own) text.Append(Changed(node, bound, place, suffix, type, read => $"({Display(type!)}){own.Form}({context.Job}, {read}, {value.Trim()})"));
            else text.Append(Changed(node, bound, place, suffix, type, read => $"{read} {node.OperatorToken.Text.TrimEnd('=')} ({value})"));
        });
        return true;
    }

    string StoreTo(ExpressionSyntax node, BoundPlace bound, Place place, string suffix, ITypeSymbol? type, string value) =>
        StoreAt(bound.First, bound.Begin, bound, suffix, type, $"__shared.Store{TypeArgument(type)}({value}, {Point(node, place, writes: true, bound.Again, bound.MemberAgain)})");

    string StoreAt(string of, string at, BoundPlace bound, string suffix, ITypeSymbol? type, string value) =>
        bound.Hidden is { } field ? $"{session.Store(field, suffix, type!)}({(field.IsStatic ? NoReceiver(field) : of)}, {value})" : $"{at}{suffix} = {value}";

    /// <summary>Reads, applies the operator, and stores what it gives in the place's type, as the compiler does.</summary>
    string Changed(ExpressionSyntax node, BoundPlace bound, Place place, string suffix, ITypeSymbol? type, Func<string, string> apply)
    {
        string read = $"__shared.Read({Point(node, place, writes: false, bound.Again, bound.MemberAgain)}, {bound.Value}{suffix})";
        return StoreTo(node, bound, place, suffix, type, $"{NumberCast(type)}({apply(read)})");
    }

    /// <summary><c>a ??= b</c></summary>
    void WriteCoalescing(AssignmentExpressionSyntax node, BoundPlace bound, Place place, string suffix, ITypeSymbol? type)
    {
        string read = $"__shared.Read({Point(node, place, writes: false, bound.First, bound.MemberFirst)}, {bound.Value}{suffix})";
        string value = $"__shared.Store{TypeArgument(type)}({Written(() => Visit(node.Right))}, {Point(node, place, writes: true, bound.Again, bound.MemberAgain)})";
        text.Append(Coalesced(node, read, StoreAt(bound.Again, bound.Value, bound, suffix, type, value), type));
    }

    /// <summary><c>++</c> and <c>--</c> of a shared place; false where it is none.</summary>
    bool WroteSharedStep(ExpressionSyntax node, ExpressionSyntax operand)
    {
        if (!Explores || node.Kind() is not (SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression or SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression)) return false;
        (ExpressionSyntax root, Place place, string suffix) = PlaceOfTarget(operand);
        if (!place.IsShared) return false;
        ITypeSymbol? type = model.GetTypeInfo(operand).Type;
        if (!context.Awaits || root is MemberBindingExpressionSyntax or ElementBindingExpressionSyntax && boundReceiver is null || TargetOf(node).Use == Use.Operator || type is IDynamicTypeSymbol || !AddsOne(node, type))
        {
            NoteAtomic(node);
            return false;
        }

        session.Controlled(node);
        BoundPlace bound = Bind(root, place);
        string operation = node.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PostIncrementExpression ? "+" : "-";
        bool isValue = node.Parent is not (ExpressionStatementSyntax or ForStatementSyntax) && !(node.Parent is ArrowExpressionClauseSyntax && HasNoResult), keepsOld = isValue && node is PostfixUnaryExpressionSyntax;
        string old = keepsOld ? Fresh("old") : "";
        string changed = Changed(node, bound, place, suffix, type, read => $"{(keepsOld ? $"__shared.Keep({read}, out var {old})" : read)} {operation} 1");
        Replace(node, () => text.Append(keepsOld ? $"__shared.Old({changed}, {old})" : isValue ? $"({changed})" : changed));
        return true;
    }

    /// <summary>Whether <c>++</c> gives what adding 1 gives: not where it is an operator of a type that no number converts to.</summary>
    bool AddsOne(ExpressionSyntax node, ITypeSymbol? type) => model.SymbolOf(node) is not IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator }
        || type is not (null or ITypeParameterSymbol) && model.Model.Compilation.ClassifyCommonConversion(model.Model.Compilation.GetSpecialType(SpecialType.System_Int32), type).IsImplicit;

    /// <summary>Whether it makes no difference when a target is evaluated.</summary>
    bool IsSimple(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax => true,
        MemberAccessExpressionSyntax access => access.Expression is ThisExpressionSyntax || IsStable(access.Expression),
        ElementAccessExpressionSyntax element => IsStable(element.Expression) && element.ArgumentList.Arguments.All(argument => IsStable(argument.Expression)),
        _ => false,
    };

    /// <summary>Whether it can be taken apart into a store for each.</summary>
    bool IsTupleStore(TupleExpressionSyntax tuple) => tuple.Parent is AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax } assignment && assignment.Left == tuple && tuple.Arguments.All(argument => IsSimple(argument.Expression));

    /// <summary><c>(a, b) = …</c> as a statement: the values first, then a store for each.</summary>
    bool WroteTupleStore(AssignmentExpressionSyntax node)
    {
        if (node.Left is not TupleExpressionSyntax tuple) return false;
        List<ExpressionSyntax> targets = [.. tuple.Arguments.Select(argument => argument.Expression)];
        if (targets.Any(target => IsSetDispatched(TargetOf(target)))) session.Uncontrolled(node, "a virtual call");
        bool isShared = Explores && targets.Any(target => PlaceOfTarget(target).Place.IsShared);
        if (!isShared && !targets.Any(IsSetByForm)) return false;
        if (isShared && !context.Awaits || !IsTupleStore(tuple))
        {
            if (isShared) NoteAtomic(node);
            return false;
        }

        session.Controlled(node);
        Replace(node, () =>
        {
            List<string> names = [.. targets.Select(_ => Fresh("value"))];
            text.Append($"var ({string.Join(", ", names)}) = {Written(() => Visit(node.Right))}");
            for (int i = 0; i < targets.Count; i++) text.Append("; ").Append(StoreOf(targets[i], names[i]));
        });
        return true;
    }

    string StoreOf(ExpressionSyntax target, string value)
    {
        if (IsSetByForm(target)) return Stored(target, target, isChanged: false) is { } stored ? Set(stored, stored.First, value, isStatement: true) : "";
        if (!Explores || PlaceOfTarget(target) is not { Place.IsShared: true } shared) return $"{Written(() => Visit(target))} = {value}";
        return StoreTo(target, Bind(shared.Root, shared.Place), shared.Place, shared.Suffix, model.GetTypeInfo(target).Type, value);
    }
}
