using Conpar.Generators.Calls;
using Conpar.Generators.Names;
using Conpar.Generators.Source;
using Conpar.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Stores to properties whose accessors have points: what a setter's form is called with comes in the order in which C# evaluates it.
sealed partial class FormWriter
{
    /// <summary>A property that is stored into.</summary>
    /// <param name="At">Where it is.</param>
    /// <param name="Property">The property, as it is constructed here.</param>
    /// <param name="Setter">The setter that has forms; null where it is called as it is.</param>
    /// <param name="First">The receiver and the indexes, for the first time.</param>
    /// <param name="Again">The same, once they have been evaluated.</param>
    /// <param name="Names">What stands before the arguments that are named.</param>
    sealed record StoredProperty(ExpressionSyntax At, IPropertySymbol Property, IMethodSymbol? Setter, IReadOnlyList<string> First, IReadOnlyList<string> Again, IReadOnlyList<string> Names)
    {
        /// <summary>The setters of which one runs; null where it is known which.</summary>
        public Target? Virtual { get; init; }
    }

    /// <summary>An assignment to a property whose accessors have points; false where it is none.</summary>
    bool WroteSet(AssignmentExpressionSyntax node)
    {
        if (node.Parent is InitializerExpressionSyntax || Stored(node, node.Left, !node.IsKind(SyntaxKind.SimpleAssignmentExpression)) is not { } stored) return false;
        session.Controlled(node);
        Replace(node, () =>
        {
            WriteAround(node.OperatorToken);
            if (node.IsKind(SyntaxKind.SimpleAssignmentExpression)) text.Append(Set(stored, stored.First, Written(() => Visit(node.Right)).Trim(), IsStatement(node)));
            else if (node.IsKind(SyntaxKind.CoalesceAssignmentExpression)) text.Append(Coalesced(node, Get(stored, stored.First), Set(stored, stored.Again, Written(() => Visit(node.Right)).Trim(), isStatement: false), stored.Property.Type));
            else text.Append(Set(stored, stored.First, $"{NumberCast(stored.Property.Type)}({Get(stored, stored.Again)} {node.OperatorToken.Text.TrimEnd('=')} ({Written(() => Visit(node.Right)).Trim()}))", IsStatement(node)));
        });
        return true;
    }

    /// <summary><c>++</c> and <c>--</c> of such a property; false where it is none.</summary>
    bool WroteSetStep(ExpressionSyntax node, ExpressionSyntax operand)
    {
        if (node.Kind() is not (SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression or SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression)) return false;
        if (Stored(node, operand, isChanged: true) is not { } stored) return false;
        session.Controlled(node);
        bool isStatement = IsStatement(node), keepsOld = !isStatement && node is PostfixUnaryExpressionSyntax;
        string old = keepsOld ? Fresh("old") : "", read = Get(stored, stored.Again), operation = node.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PostIncrementExpression ? "+" : "-";
        string set = Set(stored, stored.First, $"{NumberCast(stored.Property.Type)}({(keepsOld ? $"__shared.Keep({read}, out var {old})" : read)} {operation} 1)", isStatement);
        Replace(node, () => text.Append(keepsOld ? $"__shared.Old({set}, {old})" : set));
        return true;
    }

    /// <summary>The target of a store, taken apart; null where it has no points, or stays as it is.</summary>
    StoredProperty? Stored(ExpressionSyntax node, ExpressionSyntax left, bool isChanged)
    {
        Target target = TargetOf(left);
        if (target is not { Use: Use.Set, Symbol: IMethodSymbol { AssociatedSymbol: IPropertySymbol property } }) return null;
        bool isVirtual = IsSetDispatched(target);
        IMethodSymbol? setter = isVirtual ? target.Method : Called(left, target);
        if (setter is null && !(isChanged && ReadOf(left, property).Methods.Any(Graph.HasPoints))) return null;
        if (ProblemOf(node, left, property, isChanged) is { } problem)
        {
            session.Uncontrolled(node, problem);
            return null;
        }

        return Bind(left, property, setter, isChanged) with { Virtual = isVirtual ? target : null };
    }

    string? ProblemOf(ExpressionSyntax node, ExpressionSyntax left, IPropertySymbol property, bool isChanged)
    {
        if (property.Type is IDynamicTypeSymbol || property.ContainingType.ExtensionParameter is { RefKind: not RefKind.None } || property.Parameters.Any(parameter => parameter.IsParams) || Indexes(left).Any(index => !index.RefKindKeyword.IsKind(SyntaxKind.None))) return "a setter that is called in no simple way";
        if (!isChanged) return IsOfStruct(property) && !IsStatement(node) ? "a setter within an expression" : null;
        if (IsOwnOperator(node) || node is not AssignmentExpressionSyntax && model.SymbolOf(node) is IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator }) return "an operator of the property's own type";
        return IsOfStruct(property) && !(IsPure(left) && IsStatement(node)) ? "a setter within an expression" : null;
    }

    static bool IsOfStruct(IPropertySymbol property) => property is { IsStatic: false, ContainingType.IsValueType: true };

    static IEnumerable<ArgumentSyntax> Indexes(ExpressionSyntax node) => ((node as ElementAccessExpressionSyntax)?.ArgumentList ?? (node as ElementBindingExpressionSyntax)?.ArgumentList)?.Arguments ?? [];

    StoredProperty Bind(ExpressionSyntax left, IPropertySymbol property, IMethodSymbol? setter, bool isChanged)
    {
        (string First, string Again) One(ExpressionSyntax node) => isChanged && !IsOfStruct(property) ? Bound(node) : Written(() => Visit(node)).Trim() is var once ? (once, once) : default;
        List<(string First, string Again)> parts = [];
        if (!property.IsStatic) parts.Add(Owner(left) is { } owner ? owner is BaseExpressionSyntax ? (isOutside ? Self : "base", isOutside ? Self : "base") : One(owner) : left is MemberBindingExpressionSyntax or ElementBindingExpressionSyntax ? (boundReceiver!, boundReceiver!) : (Self, Self));
        List<string> names = [.. parts.Select(_ => "")];
        foreach (ArgumentSyntax index in Indexes(left))
        {
            parts.Add(One(index.Expression));
            names.Add(index.NameColon is { } name ? $"{name.Name}: " : "");
        }

        return new StoredProperty(left, property, setter, [.. parts.Select(part => part.First)], [.. parts.Select(part => part.Again)], names);
    }

    static ExpressionSyntax? Owner(ExpressionSyntax node) => (node as MemberAccessExpressionSyntax)?.Expression ?? (node as ElementAccessExpressionSyntax)?.Expression;

    string Get(StoredProperty stored, IReadOnlyList<string> parts)
    {
        Target target = ReadOf(stored.At, stored.Property);
        if (IsDispatched(target))
        {
            return Turn(DispatchCall(stored, target, Named(stored, parts)), context.Awaits, blocks: false);
        }

        if (target is { IsDispatched: false, Methods.Count: > 0 } && Graph.HasPoints(target.Method) && !IsHiddenForm(target.Method))
        {
            bool awaits = context.Awaits && Graph.SourceOf(target.Method)!.CanAwait;
            return Turn(FormCall(stored, target.Method, awaits ? Names.Async(target.Method) : Names.Blocking(target.Method), parts, []), awaits, blocks: false);
        }

        return LibraryPlace(stored.At) is { IsShared: true } place && context.Awaits
            ? $"__shared.Read({Point(stored.At, place, writes: false, parts[0], WholeObject)}, {Plain(stored, [stored.Again[0], .. parts.Skip(1)])})" : Plain(stored, parts);
    }

    Target ReadOf(ExpressionSyntax left, IPropertySymbol property) => Settled(session.Targets.OfRead(property, ReceiverType.Of(left, model)), left);

    /// <summary>What stores a value; where that is used, it comes out again.</summary>
    string Set(StoredProperty stored, IReadOnlyList<string> parts, string value, bool isStatement)
    {
        if (stored.Setter is not { } setter) return $"{(isStatement ? "" : "(")}{Plain(stored, parts)} = {value}{(isStatement ? "" : ")")}";
        bool awaits = context.Awaits && (stored.Virtual is not null || Graph.SourceOf(setter)!.CanAwait);
        string Call(IReadOnlyList<string> of, string set) =>
            stored.Virtual is { } all ? DispatchCall(stored, all, Named(stored, of).Append(stored.Property.IsIndexer ? "value: " + set : set)) : FormCall(stored, setter, awaits ? Names.Async(setter) : Names.Blocking(setter), of, [set]);
        if (isStatement) return (awaits ? "await " : "") + Call(parts, value);
        string type = TypeArgument(stored.Property.Type), kept = Fresh("value");
        if (awaits) return $"__shared.Old(await {Call(parts, $"__shared.Keep{type}({value}, out var {kept})")}.Ended(), {kept})";
        // What the setter is called with is evaluated before the value, and it is called after that.
        List<string> names = [.. parts.Select(_ => Fresh("of"))];
        string before = string.Concat(parts.Select((part, i) => $"__shared.Keep({part}, out var {names[i]}), "));
        return $"__shared.Set{type}({(parts.Count == 0 ? "null" : $"({before}0)")}, {value}, {kept} => {Call(names, kept)})";
    }

    string DispatchCall(StoredProperty stored, Target target, IEnumerable<string> arguments)
    {
        FormKind form = context.Awaits ? FormKind.Interleaved : FormKind.Parallel;
        if (!context.Awaits && target.Methods.Any(Graph.IsStored)) NoteAtomic(stored.At);
        TellDispatched(stored.At, target);
        return $"{Dispatcher(stored.At, target, form, starts: false)}({string.Join(", ", arguments.Prepend(JobAndSite(stored.At, target, form, starts: false)))})";
    }

    string FormCall(StoredProperty stored, IMethodSymbol accessor, string form, IReadOnlyList<string> parts, IReadOnlyList<string> value)
    {
        bool isExtension = ExtensionMembers.IsOne(stored.Property), isOutside = isExtension || Homes.IsOutside(accessor), isStatic = stored.Property.IsStatic;
        string home = isExtension ? BlockHome(stored.Property, accessor) : isOutside ? Homes.QualifiedClass(stored.Property.ContainingType) : isStatic ? Display(stored.Property.ContainingType) : parts[0];
        IEnumerable<string> arguments = Named(stored, parts).Skip(isOutside || isStatic ? 0 : 1).Concat(value.Select(one => stored.Property.IsIndexer ? "value: " + one : one));
        return $"{home}.{form}{(isExtension && isStatic ? BlockArguments(stored.Property) : "")}({string.Join(", ", arguments.Prepend(context.Job))})";
    }

    static IEnumerable<string> Named(StoredProperty stored, IReadOnlyList<string> parts) => parts.Select((part, i) => stored.Names[i] + part);

    string Plain(StoredProperty stored, IReadOnlyList<string> parts)
    {
        IPropertySymbol property = stored.Property;
        if (isOutside && Owner(stored.At) is BaseExpressionSyntax own) parts = [Written(() => Visit(own)).Trim(), .. parts.Skip(1)];
        return property.IsIndexer ? $"{parts[0]}[{string.Join(", ", Named(stored, parts).Skip(1))}]" : MemberOf(property.IsStatic ? IsHidden(property) ? "null" : Display(property.ContainingType) : parts[0], property, Identifier.Escaped(property.Name));
    }

    /// <summary>Whether a target is a property whose setter has a form.</summary>
    bool IsSetByForm(ExpressionSyntax left) =>
        TargetOf(left) is { Use: Use.Set, IsDispatched: false, Methods.Count: > 0, Symbol: IMethodSymbol { AssociatedSymbol: IPropertySymbol { Parameters.IsEmpty: true } property } } target
        && Graph.HasPoints(target.Method) && !IsHiddenForm(target.Method) && !IsOfStruct(property);

    /// <summary>Whether nothing uses an expression's value. In a for's first part "await F(" would be read as a declaration.</summary>
    bool IsStatement(ExpressionSyntax node) => node.Parent switch
    {
        ExpressionStatementSyntax => true,
        ForStatementSyntax loop => loop.Incrementors.Contains(node),
        ArrowExpressionClauseSyntax arrow => arrow == method.Body && HasNoResult,
        ConditionalAccessExpressionSyntax conditional => conditional.WhenNotNull == node && boundReceiver is not null && IsStatement(conditional),
        _ => false,
    };
}
