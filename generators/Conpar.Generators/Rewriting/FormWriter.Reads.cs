using Conpar.Generators.Libraries;
using Conpar.Generators.Names;
using Conpar.Generators.Sharing;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Reads of shared state: Read(await point, value).
sealed partial class FormWriter
{
    /// <summary>Writes a read with the point before it; false where the expression is no such read.</summary>
    bool WroteRead(ExpressionSyntax node)
    {
        if (!Explores || State.Of(node) is not { IsShared: true } place || Syntax.IsWriteTarget(node) || node.Parent is RefExpressionSyntax || HeldPlaces.Are(node, model)) return false;
        if (!context.Awaits || (node is MemberBindingExpressionSyntax or ElementBindingExpressionSyntax && boundReceiver is null))
        {
            NoteAtomic(node);
            return false;
        }

        if (IsChangedInPlace(node))
        {
            session.Uncontrolled(node, "a struct that is changed in place");
            return false;
        }

        session.Controlled(node);
        Replace(node, () => text.Append(ReadOf(node, place)));
        return true;
    }

    string ReadOf(ExpressionSyntax node, Place place)
    {
        BoundPlace bound = Bind(node, place);
        return $"__shared.Read({Point(node, place, writes: false, bound.First, bound.MemberFirst)}, {bound.Value})";
    }

    /// <summary>Whether it is a struct whose own member runs on it: a copy would be changed instead.</summary>
    bool IsChangedInPlace(ExpressionSyntax node) => StructsInPlace.Change(node, model);

    /// <summary>An atomic operation on a shared place: its point comes last, when all arguments have been evaluated.</summary>
    bool WroteAtomic(InvocationExpressionSyntax node)
    {
        if (!Explores || State.AtomicTarget(node) is not { } target) return false;
        if (!context.Awaits)
        {
            NoteAtomic(node);
            return false;
        }

        session.Controlled(node);
        IMethodSymbol method = (IMethodSymbol)model.SymbolOf(node)!;
        Place place = State.Of(target) with { IsAtomic = true };
        BoundPlace bound = Bind(target, place);
        string point = Point(node, place, writes: method.Name != "Read", bound.Again, bound.MemberAgain);
        List<ArgumentSyntax> others = [.. node.ArgumentList.Arguments.Skip(1)];
        Replace(node, () =>
        {
            if (others.Count == 0)
            {
                text.Append($"__shared.Read({Point(node, place, writes: method.Name != "Read", bound.First, bound.MemberFirst)}, {node.Expression.WithoutTrivia()}(ref {bound.Value}))");
                return;
            }

            if (bound.Hidden is not null)
            {
                WriteHiddenAtomic(node, method, place, bound, others);
                return;
            }

            bool compares = method.Name == "CompareExchange";
            string comparand = Fresh("comparand");
            text.Append(compares ? $"{context.Job}.Swapped(" : "").Append($"{node.Expression.WithoutTrivia()}(ref {bound.Begin}");
            for (int i = 0; i < others.Count; i++)
            {
                bool isLast = i == others.Count - 1;
                string type = TypeArgument(method.Parameters[i + 1].Type), value = Written(() => Visit(others[i].Expression));
                if (isLast && compares) value = $"__shared.Keep{type}({value}, out var {comparand})";
                text.Append(", ").Append(isLast ? $"__shared.Store{type}({value}, {point})" : value);
            }

            text.Append(compares ? $"), {comparand})" : ")");
        });
        return true;
    }

    /// <summary>The same on a field that an accessor leads to: it gives its reference last, after the point.</summary>
    void WriteHiddenAtomic(InvocationExpressionSyntax node, IMethodSymbol method, Place place, BoundPlace bound, List<ArgumentSyntax> others)
    {
        List<string> names = [.. others.Select(_ => Fresh("value"))];
        string member = bound.MemberFirst;
        for (int i = others.Count - 1; i >= 0; i--) member = $"__shared.Old(__shared.Keep{TypeArgument(method.Parameters[i + 1].Type)}({Written(() => Visit(others[i].Expression))}, out var {names[i]}), {member})";
        string last = names[names.Count - 1], again = bound.Hidden!.IsStatic ? $"default({Accessors.TargetOf(bound.Hidden.ContainingType)})!" : bound.Again;
        string of = $"__shared.After({Point(node, place, writes: true, bound.First, member)}, {last}, {again})";
        string call = $"{node.Expression.WithoutTrivia()}(ref {bound.Access(of, null)}, {string.Join(", ", names)})";
        text.Append(method.Name == "CompareExchange" ? $"{context.Job}.Swapped({call}, {last})" : call);
    }

    /// <summary>A call on an object whose inside is not known: the point comes when all arguments have been evaluated.</summary>
    bool WroteObjectCall(InvocationExpressionSyntax node)
    {
        if (!Explores || State.Called(node) is not { IsShared: true } place) return false;
        MemberAccessExpressionSyntax? access = node.Expression as MemberAccessExpressionSyntax;
        IMethodSymbol method = (IMethodSymbol)place.Symbol!;
        // A string for a handler is taken apart where it stands.
        int last = node.ArgumentList.Arguments.Any(argument => argument.Expression is InterpolatedStringExpressionSyntax && model.GetTypeInfo(argument.Expression).ConvertedType is not { SpecialType: SpecialType.System_String }) ? -1 : LastValue(node.ArgumentList.Arguments);
        bool isOwn = node.Expression is SimpleNameSyntax;
        if (!context.Awaits || access is null && !isOwn && boundReceiver is null || isOwn && isOutside && !IsVisible(method) || last < 0 && access?.Expression is BaseExpressionSyntax)
        {
            NoteAtomic(node);
            return false;
        }

        session.Controlled(node);
        (string first, string again) = isOwn ? (Self, Self) : access is null ? (boundReceiver!, boundReceiver!) : Bound(access.Expression);
        bool writes = !ExternalTypes.IsPure(method), tries = writes && place.IsAtomic && ExternalTypes.Tries(method);
        Replace(node, () =>
        {
            if (tries) text.Append($"{context.Job}.Tried(");
            text.Append(last < 0 ? $"__shared.Read({Point(node, place, writes, first, WholeObject)}, {again})" : first);
            if (access is null) text.Append('.');
            else Write(access.OperatorToken);
            if (isOwn) text.Append(node.Expression.WithoutTrivia());
            else Visit(Name(node.Expression));
            Write(node.ArgumentList.OpenParenToken);
            for (int i = 0; i < node.ArgumentList.Arguments.Count; i++)
            {
                ArgumentSyntax argument = node.ArgumentList.Arguments[i];
                if (i > 0) text.Append(", ");
                if (i != last)
                {
                    Visit(argument);
                    continue;
                }

                if (argument.NameColon is { } name) Visit(name);
                string type = argument.NameColon is null && i < method.Parameters.Length && !method.Parameters[i].IsParams ? TypeArgument(method.Parameters[i].Type) : "";
                text.Append($"__shared.Store{type}({Written(() => Visit(argument.Expression))}, {Point(node, place, writes, again, WholeObject)})");
            }

            Write(node.ArgumentList.CloseParenToken);
            if (tries) text.Append(')');
        });
        return true;
    }

    /// <summary>The expression whose object is being read as a whole.</summary>
    ExpressionSyntax? given;

    /// <summary>An object that code of a library goes through: it is read as a whole where it is given.</summary>
    bool WroteGiven(ExpressionSyntax node)
    {
        if (!Explores || node == given || State.Given(node) is not { IsShared: true } place) return false;
        if (!context.Awaits)
        {
            NoteAtomic(node);
            return false;
        }

        session.Controlled(node);
        ExpressionSyntax? before = given;
        given = node;
        Replace(node, () =>
        {
            (string first, string again) = Bound(node);
            text.Append($"__shared.Read({Point(node, place, writes: false, first, WholeObject)}, {again})");
        });
        given = before;
        return true;
    }

    /// <summary>Where a name is taken from what stands there, it is written out.</summary>
    public override void VisitAnonymousObjectMemberDeclarator(AnonymousObjectMemberDeclaratorSyntax node)
    {
        if (Explores && node.NameEquals is null && InferredName(node.Expression) is { } name) text.Append(name).Append(" = ");
        DefaultVisit(node);
    }

    public override void VisitArgument(ArgumentSyntax node)
    {
        if (Explores && node is { NameColon: null, Parent: TupleExpressionSyntax tuple } && !Syntax.IsWriteTarget(node.Expression) && State.Of(node.Expression).IsShared && InferredName(node.Expression) is { } name
            && tuple.Arguments.Count(other => InferredName(other.Expression) == name) == 1) text.Append(name).Append(": ");
        string expression = node.RefKindKeyword.IsKind(SyntaxKind.InKeyword) ? Written(() => Visit(node.Expression)) : "";
        if (!expression.Contains("__shared."))
        {
            DefaultVisit(node);
            return;
        }

        // What was read is no variable any more: it goes in by value.
        if (node.NameColon is { } colon) Visit(colon);
        WriteAround(node.RefKindKeyword);
        text.Append(expression);
    }

    static string? InferredName(ExpressionSyntax node) => node switch
    {
        IdentifierNameSyntax name => name.Identifier.Text,
        MemberAccessExpressionSyntax access => access.Name.Identifier.Text,
        _ => null,
    };

    /// <summary>The last argument that is passed by value, where only references follow it, and what has no type without its parameter, such as a lambda; -1 where there is none.</summary>
    int LastValue(SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        for (int i = arguments.Count - 1; i >= 0; i--)
        {
            TypeInfo type = model.GetTypeInfo(arguments[i].Expression);
            if (arguments[i].RefKindKeyword.IsKind(SyntaxKind.None) && (type.Type is not null || IsNameable(type.ConvertedType))) return i;
        }

        return -1;
    }
}
