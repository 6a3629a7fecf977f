using Conpar.Generators.Calls;
using Conpar.Generators.Libraries;
using Conpar.Generators.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Async calls, and waits, whose tasks are kept: child jobs that have run up to their first wait.
sealed partial class FormWriter
{
    void WriteKept(InvocationExpressionSyntax node, IMethodSymbol called)
    {
        bool isValueTask = called.ReturnType.Name == "ValueTask";
        if (isValueTask) text.Append($"new {model.GetTypeInfo(node).Type!.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}(");
        if (context.Awaits)
        {
            WriteTurn(node, () =>
            {
                string child = $"{context.Job}.Child({Site(node)}, \"{called.Name}\")";
                text.Append($"{context.Job}.Started(");
                WriteFormCall(node, called, Names.Async(called), child, DoesAnythingBefore(node, called) ? child : null);
                text.Append(')');
            });
        }
        else
        {
            session.NeedLauncher(called);
            WriteFormCall(node, called, Names.Started(called), $"{context.Job}, {Site(node)}");
        }

        if (isValueTask) text.Append(')');
    }

    /// <summary>The façade by which a child waits whose task is kept, as in <c>Task Enter() => gate.WaitAsync();</c>; null where nothing waits or no child can be awaited. What is waited for by a static method has tasks of its own kind.</summary>
    Control? KeepsWait(IMethodSymbol called) =>
        Explores && context.Awaits && !called.IsStatic && method.Symbol is not { IsStatic: false, ContainingType.IsValueType: true } ? session.Targets.Controls.Awaited(called) : null;

    void WriteKeptWait(InvocationExpressionSyntax node, Target target, Control waiting)
    {
        bool isValueTask = ((IMethodSymbol)target.Symbol!).ReturnType.Name == "ValueTask";
        if (isValueTask) text.Append($"new {Display(model.GetTypeInfo(node).Type!)}(");
        WriteTurn(node, () =>
        {
            text.Append($"__stepping::Children.Started({context.Job}, {Site(node)}, async __job => await ");
            WritingContext before = context;
            context = WritingContextOf(FormKind.Interleaved);
            WriteFacadeCall(node, target, waiting);
            context = before;
            text.Append(')');
        });
        if (isValueTask) text.Append(')');
    }

    /// <summary>Whether evaluating what the form is given may do anything: there is no child before that, which others would see, and none if it fails.</summary>
    bool DoesAnythingBefore(InvocationExpressionSyntax node, IMethodSymbol called)
    {
        // An array of arguments has one name.
        if (((IMethodSymbol)model.SymbolOf(node)!).Parameters.Any(parameter => parameter.IsParams)) return false;
        bool takesReceiver = IsExtension(node) || Homes.IsOutside(called) && called is { IsStatic: false, MethodKind: not MethodKind.LocalFunction };
        return takesReceiver && Receiver(node.Expression) is { } receiver && !IsStable(receiver) || !node.ArgumentList.Arguments.All(argument => IsStable(argument.Expression));
    }
}
