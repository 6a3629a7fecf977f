using Conpar.Generators.Libraries;
using Conpar.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Events: one that the compiler keeps in a field is read like a field where it is raised, and changed in one step.
sealed partial class FormWriter
{
    /// <summary>Whether an event's handlers are changed from here, which its class allows to all; else its field is meant.</summary>
    static bool IsHandlerChange(SyntaxNode? node, ExpressionSyntax target) =>
        node is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression or (int)SyntaxKind.SubtractAssignmentExpression } change && change.Left == target;

    /// <summary>A handler of a library's event, from which exploring hears that there is one.</summary>
    bool WroteHandlerOfLibrary(AssignmentExpressionSyntax node)
    {
        if (RaisedEvents.HeardBy(node, model) is not { } raised) return false;
        session.Uncontrolled(node, RaisedEvents.ReasonOf(raised));
        if (!Explores) return false;
        Visit(node.Left);
        text.Append(" += ");
        WriteHeard(raised.Type, () => Visit(node.Right));
        return true;
    }

    /// <summary>A delegate from which exploring hears that a library has it.</summary>
    void WriteHeard(ITypeSymbol type, Action write)
    {
        text.Append($"__stepping::Delegates.Heard<{Display(type)}>(");
        write();
        text.Append(')');
    }

    /// <summary><c>handlers += handler</c> and <c>-=</c>, with the point before it; false where it is no step of its own.</summary>
    bool WroteHandlerChange(AssignmentExpressionSyntax node, IEventSymbol handlers)
    {
        if (State.Of(node.Left) is not { IsShared: true } place) return false;
        bool isHidden = isOutside && !IsVisible(handlers);
        if (!context.Awaits || isHidden || node.Left is MemberBindingExpressionSyntax)
        {
            NoteAtomic(node);
            return false;
        }

        session.Controlled(node);
        BoundPlace bound = Bind(node.Left, place);
        string of = handlers.IsStatic ? Display(handlers.ContainingType) : bound.First;
        Replace(node, () =>
        {
            string handler = Written(() => Visit(node.Right)).Trim();
            text.Append($"{of}.{Identifier.Escaped(handlers.Name)} {node.OperatorToken.Text} __shared.Store<{Display(handlers.Type)}>({handler}, {Point(node, place, writes: true, bound.Again, bound.MemberAgain)})");
        });
        return true;
    }
}
