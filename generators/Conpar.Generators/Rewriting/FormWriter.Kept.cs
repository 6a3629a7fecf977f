using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Async calls whose tasks are kept: child jobs that have run up to their first wait.
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

    /// <summary>Whether evaluating what the form is given may do anything: there is no child before that, which others would see, and none if it fails.</summary>
    bool DoesAnythingBefore(InvocationExpressionSyntax node, IMethodSymbol called)
    {
        // An array of arguments has one name.
        if (((IMethodSymbol)model.SymbolOf(node)!).Parameters.Any(parameter => parameter.IsParams)) return false;
        bool takesReceiver = IsExtension(node) || Homes.IsOutside(called) && called is { IsStatic: false, MethodKind: not MethodKind.LocalFunction };
        return takesReceiver && Receiver(node.Expression) is { } receiver && !IsStable(receiver) || !node.ArgumentList.Arguments.All(argument => IsStable(argument.Expression));
    }
}
