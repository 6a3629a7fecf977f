using Conpar.Generators.Beginnings;
using Conpar.Generators.Names;
using Conpar.Generators.Sharing;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Places of shared state: what they belong to is evaluated once, before the point.
sealed partial class FormWriter
{
    const string WholeObject = "__stepping::Members.WholeObject";

    bool Explores => Graph.Detail == Detail.Accesses;

    SharedState State => Graph.Shared!;

    BoundPlace Bind(ExpressionSyntax node, Place place)
    {
        switch (place.Kind)
        {
            case PlaceKind.Variable:
                string instance = CapturedVariables.InstanceOf(place.Symbol!), number = session.Members.Of(place.Symbol!), variable = node.WithoutTrivia().ToString();
                return new BoundPlace(instance, instance, null, null, number, number, (_, _) => variable);
            case PlaceKind.Member:
                return BindMember(node, place, session.Members.Of(UnnamedFields.PropertyOf(place.Symbol!) ?? place.Symbol!));
            case PlaceKind.Element:
                return BindElement(node, place);
            default:
                return node is ElementAccessExpressionSyntax or ElementBindingExpressionSyntax ? BindElement(node, place) : BindMember(node, place, WholeObject);
        }
    }

    BoundPlace BindMember(ExpressionSyntax node, Place place, string number)
    {
        ISymbol symbol = place.Symbol!;
        string name = ((node as MemberAccessExpressionSyntax)?.Name ?? (node as MemberBindingExpressionSyntax)?.Name ?? node).WithoutTrivia().ToString();
        bool isHidden = IsHidden(symbol);
        string Of(string receiver) => MemberOf(receiver, symbol, name);
        ISymbol? hidden = isHidden && symbol is not IPropertySymbol ? symbol : null;
        if (node is MemberBindingExpressionSyntax) return new BoundPlace(boundReceiver!, boundReceiver!, null, null, number, number, (of, _) => Of(of)) { Hidden = hidden };
        if (place.Receiver is { } receiver)
        {
            (string first, string again) = Bound(receiver);
            return new BoundPlace(first, again, null, null, number, number, (of, _) => Of(of)) { Hidden = hidden };
        }

        if (symbol.IsStatic)
        {
            string bare = isHidden ? Of("null") : isOutside ? $"{Display(symbol.ContainingType)}.{name}" : node.WithoutTrivia().ToString();
            // Each construction of a generic class has a field of its own.
            string type = IsGeneric(symbol.ContainingType) ? $"typeof({Display(symbol.ContainingType)})" : "null";
            return new BoundPlace(type, type, null, null, number, number, (of, _) => hidden is null || of == type ? bare : Of(of)) { Hidden = hidden };
        }

        string own = isOutside ? Of(node is MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax based } ? Written(() => Visit(based)).Trim() : Self) : node.WithoutTrivia().ToString();
        return new BoundPlace(Self, Self, null, null, number, number, (of, _) => hidden is null ? own : Of(of)) { Hidden = hidden };
    }

    static bool IsGeneric(INamedTypeSymbol? type) => type is not null && (type.Arity > 0 || IsGeneric(type.ContainingType));

    string MemberOf(string receiver, ISymbol symbol, string name) => IsHidden(symbol) ? $"{session.Accessor(symbol)}({(receiver == "null" ? NoReceiver(symbol) : receiver)}){(symbol is IPropertySymbol ? ".Value" : "")}" : $"{receiver}.{name}";

    BoundPlace BindElement(ExpressionSyntax node, Place place)
    {
        (string first, string again) = node is ElementAccessExpressionSyntax element ? Bound(element.Expression) : (boundReceiver!, boundReceiver!);
        List<(string First, string Again)> indexes = [.. Syntax.Indexes(node).Select(argument => Bound(argument.Expression))];
        string Joined(Func<(string First, string Again), string> part) => string.Join(", ", indexes.Select(part));
        string Member(bool isFirst)
        {
            if (place.Kind == PlaceKind.Object) return isFirst && indexes.Any(index => index.First != index.Again) ? $"__stepping::Members.WholeAfter({Joined(index => index.First)})" : WholeObject;
            string At(int i) => isFirst ? indexes[i].First : indexes[i].Again;
            if (indexes.Count > 1) return $"~({Enumerable.Range(1, indexes.Count - 1).Aggregate(At(0), (before, i) => $"{(i > 1 ? $"({before})" : before)} * {again}.GetLength({i}) + {At(i)}")})";
            return model.GetTypeInfo(Syntax.Indexes(node)[0].Expression).Type is { Name: "Index" } ? $"~({At(0)}).GetOffset({again}.Length)" : $"~(int)({At(0)})";
        }

        return new BoundPlace(first, again, Joined(index => index.First), Joined(index => index.Again), Member(true), Member(false), (of, index) => $"{of}[{index}]");
    }

    /// <summary>An expression that is evaluated once, and a name for its value; what cannot change meanwhile is its own name.</summary>
    (string First, string Again) Bound(ExpressionSyntax node)
    {
        if (IsStable(node))
        {
            string text = Written(() => Visit(node)).Trim();
            return (text, text);
        }

        string name = Fresh("of");
        return ($"__shared.Keep({Written(() => Visit(node))}, out var {name})", name);
    }

    bool IsStable(ExpressionSyntax node) => node switch
    {
        ThisExpressionSyntax or BaseExpressionSyntax => true,
        LiteralExpressionSyntax => true,
        IdentifierNameSyntax name => model.SymbolOf(name) is { } symbol and (ILocalSymbol { RefKind: RefKind.None } or IParameterSymbol { RefKind: RefKind.None } or IFieldSymbol { IsConst: true } or IFieldSymbol { IsReadOnly: true }) && !(Explores && State.Of(node).IsShared) && symbol is not IFieldSymbol { IsStatic: false, ContainingType.IsValueType: true },
        _ => false,
    };

    /// <summary>What an action writes, in place of having it written.</summary>
    string Written(Action write)
    {
        int start = text.Length;
        write();
        string written = text.ToString(start, text.Length - start);
        text.Length = start;
        return written;
    }

    string Point(SyntaxNode node, Place place, bool writes, string of, string member) =>
        $"await {context.Job}.{(writes ? "Writing" : "Reading")}{(place.IsAtomic ? "Atomically" : "")}({Site(node)}, {(of == "base" ? Self : IsOfNeighbours(node) ? $"__shared.ListOf({of})" : of)}, {member})";

    /// <summary>Whether a member of a node in a linked list is asked that changes with other nodes.</summary>
    bool IsOfNeighbours(SyntaxNode node) => node is ExpressionSyntax read && model.SymbolOf(read) is IPropertySymbol { Name: not "Value", ContainingType.Name: "LinkedListNode" };

    /// <summary>Notes what is touched where the job cannot be suspended.</summary>
    void NoteAtomic(SyntaxNode node)
    {
        // Nobody else has yet what a constructor makes.
        if (method.Symbol.MethodKind != MethodKind.Constructor || node.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is not null || node is ExpressionSyntax access && !new Constructions(session.Models, State).IsOfNewObject(access)) session.Uncontrolled(node, "shared state where a job cannot be suspended");
    }

    static bool IsNameable(ITypeSymbol? type) => type switch
    {
        null or IErrorTypeSymbol or IDynamicTypeSymbol => false,
        IArrayTypeSymbol array => IsNameable(array.ElementType),
        INamedTypeSymbol named => !named.IsAnonymousType && !named.IsFileLocal && named.TypeArguments.All(IsNameable) && (named.ContainingType is null || IsNameable(named.ContainingType)),
        _ => true,
    };

    static string TypeArgument(ITypeSymbol? type) => IsNameable(type) ? $"<{Display(type!)}>" : "";
}
