using Conpar.Generators.Calls;
using Conpar.Generators.Libraries;
using Conpar.Generators.Sharing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Façades, which stand for members of libraries that are controlled.
sealed partial class FormWriter
{
    /// <summary>Ends an object that is known by an interface, in a step.</summary>
    void WriteEnding(InvocationExpressionSyntax node, Control ending)
    {
        session.Controlled(node);
        Replace(node, () => WriteTurn(node, () =>
        {
            text.Append($"{ending.Name}({context.Job}, {Site(node)}, ");
            if (Receiver(node.Expression) is { } receiver) Visit(receiver);
            else text.Append(boundReceiver);
            text.Append(')');
        }));
    }

    /// <summary>The façade for a call whose task or value is used where it stands.</summary>
    Control? Controls(Target target) => target.Symbol is { } symbol && target.Methods.Count == 0 && session.Targets.Controls.Of(symbol) is { } control && (target.Control is not null || !control.OwnFirst) ? control : null;

    /// <summary>Whether it never waits and gives what it gives by a reference, which no await can pass: then the point comes before it.</summary>
    bool IsStepOfItsOwn(InvocationExpressionSyntax node, Target target, Control control) =>
        Explores && !control.GivesTurn && target.Symbol is IMethodSymbol { Parameters: { Length: 1 } parameters } && parameters[0].RefKind == RefKind.Out && State.Called(node).IsShared;

    void WriteControlled(InvocationExpressionSyntax node, Target target, Control control)
    {
        if (WroteSpinLock(node) || WroteSpinOnce(node)) return;
        IMethodSymbol called = (IMethodSymbol)target.Symbol!;
        if (OwnContexts.ReasonOf(node, called, model) is { } reason) session.Uncontrolled(node, reason);
        else session.Controlled(node);
        if (session.Targets.Controls.Spawning(called) is { } spawning && SpawnedLambda(node.ArgumentList, called) is { } lambda)
        {
            Replace(node, () => WriteSpawn(node, spawning, lambda));
            return;
        }

        if (Explores && session.Targets.Controls.Exploring(called) is { } exploring && SpawnedLambda(node.ArgumentList, called) is { } body)
        {
            Replace(node, () => WriteExploredSpawn(node, exploring, body));
            return;
        }

        NoteCarried(node, called, control);
        Replace(node, () =>
        {
            if (KeepsWait(called) is { } waiting) WriteKeptWait(node, target, waiting);
            else if (control.GivesTurn) WriteTurn(node, () => WriteFacadeCall(node, target, control));
            else WriteFacadeCall(node, target, control);
        });
    }

    void WriteFacadeCall(InvocationExpressionSyntax node, Target target, Control control)
    {
        text.Append(control.Name);
        SimpleNameSyntax? name = Name(node.Expression);
        if (name is GenericNameSyntax generic && target.Symbol!.ContainingType.Arity == 0) Visit(generic.TypeArgumentList);
        else if (name is GenericNameSyntax && target.Symbol is IMethodSymbol own) text.Append('<').Append(string.Join(", ", own.ContainingType.TypeArguments.Concat(own.TypeArguments).Select(Display))).Append('>');
        else if (target.Symbol is IMethodSymbol { IsStatic: true, Arity: 0, ContainingType: { Arity: > 0 } type }) text.Append('<').Append(string.Join(", ", type.TypeArguments.Select(Display))).Append('>');
        bool hasReceiver = !target.Symbol!.IsStatic;
        ExpressionSyntax? receiver = hasReceiver || IsExtension(node) ? Receiver(node.Expression) : null;
        WriteArguments(node.ArgumentList, $"{context.Job}, {Site(node)}", () =>
        {
            text.Append(control.Receiver);
            if (receiver is not (null or BaseExpressionSyntax) && IsPointBefore(node, target, control)) text.Append(ReceiverAtPoint(node, receiver));
            else if (receiver is not null) Visit(receiver);
            else if (node.Expression is MemberBindingExpressionSyntax) text.Append(boundReceiver);
            else text.Append(Self);
        }, hasReceiver || IsExtension(node), node);
    }

    /// <summary>Whether the point comes before its receiver: its façade touches the object as any other call would, or may wait for a time, of which all but the result is known beforehand, and takes it that the time is over.</summary>
    bool IsPointBefore(InvocationExpressionSyntax node, Target target, Control control) =>
        Explores && context.Awaits && !control.GivesTurn && target.Symbol is IMethodSymbol { Parameters: var parameters } && (control.Touches || parameters.Length > 1 && parameters[0].RefKind == RefKind.Out) && State.Called(node).IsShared
        && node.ArgumentList.Arguments.Skip(1).All(argument => IsStable(argument.Expression));

    string ReceiverAtPoint(InvocationExpressionSyntax node, ExpressionSyntax receiver)
    {
        (string first, string again) = Bound(receiver);
        return $"__shared.Read({Point(node, State.Called(node), writes: true, first, WholeObject)}, {again})";
    }

    /// <summary>Where no job can be suspended, an operation is part of the step around it, and nobody sees what it depends on. That time passes there matters to none.</summary>
    void NoteCarried(ExpressionSyntax node, ISymbol called, Control control)
    {
        if (!context.Awaits && control.GivesTurn && OwnCode.Synchronises(called) && called.Name is not ("Sleep" or "Yield" or "Delay" or "SpinWait" or "SpinOnce")) NoteCarried(node);
    }

    void NoteCarried(SyntaxNode node)
    {
        if (Explores) session.Uncontrolled(node, "a lock or a wait where a job cannot be suspended");
    }

    void WriteControlledGet(ExpressionSyntax node, Control control, bool isStatic)
    {
        NoteCarried(node, model.SymbolOf(node)!, control);
        void Write()
        {
            text.Append($"{control.Name}({context.Job}, {Site(node)}");
            if (!isStatic)
            {
                text.Append(", ").Append(control.Receiver);
                if (node is MemberAccessExpressionSyntax read && control.Touches && Explores && context.Awaits && State.Of(node) is { IsShared: true } place)
                {
                    (string first, string again) = Bound(read.Expression);
                    text.Append($"__shared.Read({Point(node, place, writes: false, first, WholeObject)}, {again})");
                }
                else if (node is MemberAccessExpressionSyntax access) Visit(access.Expression);
                else text.Append(node is MemberBindingExpressionSyntax ? boundReceiver : Self);
            }

            text.Append(control.IsSlot ? ").Value" : ")");
        }

        if (control.GivesTurn) WriteTurn(node, Write);
        else Write();
    }
}
