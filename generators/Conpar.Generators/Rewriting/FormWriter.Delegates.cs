using Conpar.Generators.Names;
using Conpar.Generators.Sharing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Plain lambdas of explored code, which have forms, and calls of delegates that may be such lambdas.
sealed partial class FormWriter
{
    /// <summary>Writes a lambda as it is, for whoever does not know of its form, and beside it the form.</summary>
    void WriteSteppedLambda(AnonymousFunctionExpressionSyntax node, INamedTypeSymbol type)
    {
        IMethodSymbol invoke = type.DelegateInvokeMethod!;
        Replace(node, () =>
        {
            text.Append($"__stepping::Delegates.With<{Display(type)}>(");
            session.InSilence(() => WritePlainLambda(node));
            text.Append($", ({SteppedForm(invoke)})(async ({string.Join(", ", ["__job", .. SteppedLambdas.ParametersOf(node).Select(parameter => parameter.Identifier.Text)])}) => ");
            WriteLambdaBody(node, WritingContextOf(FormKind.Interleaved));
            text.Append("))");
        });
    }

    static string SteppedForm(IMethodSymbol invoke) =>
        $"global::System.Func<{string.Join(", ", ["__Job", .. invoke.Parameters.Select(parameter => Display(parameter.Type)), invoke.ReturnsVoid ? "__scheduling::ExploredTask" : $"__scheduling::ExploredTask<{Display(invoke.ReturnType)}>"])}>";

    /// <summary>Calls a delegate by its form, if it has one; false where no job can be suspended.</summary>
    bool WroteDelegateCall(InvocationExpressionSyntax node)
    {
        if (!Explores || model.SymbolOf(node) is not IMethodSymbol { MethodKind: MethodKind.DelegateInvoke, ContainingType: var type } || !State.Lambdas.AreOf(type)) return false;
        bool isBound = node.Expression is MemberBindingExpressionSyntax;
        if (!context.Awaits || isBound && boundReceiver is null || node.ArgumentList.Arguments.Any(argument => argument.NameColon is not null))
        {
            session.Uncontrolled(node, "a lambda that runs as it is where a job cannot be suspended");
            return false;
        }

        session.Controlled(node);
        Replace(node, () => WriteTurn(node, () =>
        {
            text.Append("__stepping::Delegates.Call").Append(type.TypeArguments.IsEmpty ? "" : $"<{string.Join(", ", type.TypeArguments.Select(Display))}>").Append($"({context.Job}, ");
            if (isBound && model.SymbolOf(node.Expression) is IMethodSymbol) text.Append(boundReceiver);
            else Visit(node.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Invoke" } access && model.GetTypeInfo(access.Expression).Type?.TypeKind == TypeKind.Delegate ? access.Expression : node.Expression);
            foreach (ArgumentSyntax argument in node.ArgumentList.Arguments)
            {
                text.Append(", ");
                Visit(argument.Expression);
            }

            text.Append(')');
        }));
        return true;
    }
}
