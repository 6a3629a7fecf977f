using Conpar.Generators.Calls;
using Conpar.Generators.Libraries;
using Conpar.Generators.Methods;
using Conpar.Generators.Names;
using Conpar.Generators.Source;
using Conpar.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Lambdas, and methods' names, that a call runs as a job of its own.
sealed partial class FormWriter
{
    /// <summary>What a call runs as a job of its own, given as its first argument, or after the tasks that it continues; null where that is neither a lambda nor the name of a method that is compiled.</summary>
    ExpressionSyntax? SpawnedLambda(ArgumentListSyntax? list, IMethodSymbol called)
    {
        if (DelegateOf(called) is not { } invoke || list?.Arguments.ElementAtOrDefault(BodyAt(called))?.Expression is not { } first || list.Arguments.Take(BodyAt(called)).Any(argument => argument.NameColon is not null)) return null;
        ExpressionSyntax inner = Syntax.Inner(first);
        if (inner is AnonymousFunctionExpressionSyntax lambda) return ParametersOf(lambda).Count() == invoke.Parameters.Length && !(KeepsTask(called) && IsOfValueTask(lambda)) ? inner : null;
        Target named = TargetOf(inner);
        return named is { Use: Use.Group, IsDispatched: false } && named.Method.Parameters.Length == invoke.Parameters.Length && named.Method.Parameters.All(parameter => parameter is { RefKind: RefKind.None })
            && (RunsAsItIs(named.Method) || Graph.NeedOf(named.Method) != Need.Nothing && Graph.ProblemOf(named.Method) is null) && !(KeepsTask(called) && named.Method.ReturnType.Name == "ValueTask") ? inner : null;
    }

    /// <summary>Whether a method that a call runs as a job has no steps, such as one that calls a delegate: it is a job all the same.</summary>
    bool RunsAsItIs(IMethodSymbol named) => Explores && Graph.NeedOf(named) == Need.Nothing && Graph.SourceOf(named) is not null && !TaskShape.Of(named.ReturnType).IsTask;

    static IMethodSymbol? DelegateOf(IMethodSymbol called) => (called.OriginalDefinition.Parameters.ElementAtOrDefault(BodyAt(called))?.Type as INamedTypeSymbol)?.DelegateInvokeMethod;

    static int BodyAt(IMethodSymbol called) => called.Parameters.FirstOrDefault()?.Type is IArrayTypeSymbol ? 1 : 0;

    /// <summary>Whether a task that the delegate gives is a result as any other, and is not waited for.</summary>
    static bool KeepsTask(IMethodSymbol called) => DelegateOf(called)?.ReturnType is ITypeParameterSymbol;

    bool IsOfValueTask(AnonymousFunctionExpressionSyntax lambda) => lambda.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword) && model.SymbolOf(lambda) is IMethodSymbol { ReturnType.Name: "ValueTask" };

    static IEnumerable<ParameterSyntax> ParametersOf(AnonymousFunctionExpressionSyntax lambda) => lambda switch
    {
        SimpleLambdaExpressionSyntax simple => [simple.Parameter],
        ParenthesizedLambdaExpressionSyntax { ParameterList: var list } => list.Parameters,
        AnonymousMethodExpressionSyntax { ParameterList: { } list } => list.Parameters,
        _ => [],
    };

    void WriteSpawn(InvocationExpressionSyntax node, Control control, ExpressionSyntax body)
    {
        void Write()
        {
            text.Append(Explores ? "__stepping::Children.Run" : control.Name);
            if (Name(node.Expression) is GenericNameSyntax generic) Visit(generic.TypeArgumentList);
            WriteSpawnArguments(node, node.ArgumentList, body);
        }

        if (control.GivesTurn) WriteTurn(node, Write);
        else Write();
    }

    /// <summary>The same where exploring has a façade of its own for the call.</summary>
    void WriteExploredSpawn(InvocationExpressionSyntax node, Control control, ExpressionSyntax body)
    {
        IMethodSymbol called = (IMethodSymbol)model.SymbolOf(node)!;
        void Write()
        {
            text.Append(control.Name);
            // Those of the receiver come first.
            if (Name(node.Expression) is GenericNameSyntax) text.Append($"<{string.Join(", ", called.ContainingType.TypeArguments.Concat(called.TypeArguments).Select(Display))}>");
            WriteSpawnArguments(node, node.ArgumentList, body, called.IsStatic ? null : () =>
            {
                if (Receiver(node.Expression) is { } receiver) Visit(receiver);
                else text.Append(node.Expression is MemberBindingExpressionSyntax ? boundReceiver : Self);
            });
        }

        if (control.GivesTurn) WriteTurn(node, Write);
        else Write();
    }

    void WriteSpawnArguments(ExpressionSyntax node, ArgumentListSyntax list, ExpressionSyntax body, Action? receiver = null)
    {
        IMethodSymbol called = (IMethodSymbol)model.SymbolOf(node)!;
        text.Append($"({context.Job}, {Site(node)}");
        if (receiver is not null)
        {
            text.Append(", ");
            receiver();
        }

        foreach (ArgumentSyntax argument in list.Arguments.Take(BodyAt(called)))
        {
            text.Append(", ");
            Replace(argument, () => Visit(argument));
        }

        if (body is AnonymousFunctionExpressionSyntax lambda) WriteSpawnedLambda(lambda, KeepsTask(called));
        else WriteSpawnedGroup(body, KeepsTask(called));
        foreach (ArgumentSyntax argument in list.Arguments.Skip(BodyAt(called) + 1))
        {
            text.Append(argument.NameColon is null ? $", {called.Parameters[list.Arguments.IndexOf(argument)].Name}: " : ", ");
            Replace(argument, () => Visit(argument));
        }

        text.Append(')');
    }

    void WriteSpawnedLambda(AnonymousFunctionExpressionSyntax lambda, bool keepsTask)
    {
        IMethodSymbol symbol = (IMethodSymbol)model.SymbolOf(lambda)!;
        bool isAsync = lambda.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword), starts = keepsTask && isAsync;
        bool awaitsReturns = !isAsync && !keepsTask && TaskShape.Of(symbol.ReturnType).IsTask;
        string parameters = string.Concat(ParametersOf(lambda).Select(parameter => $", {parameter.Identifier.Text}"));
        text.Append(!Explores ? ", interleaved: async __job => " : parameters.Length == 0 ? ", async __job => " : $", async (__job{parameters}) => ");
        if (starts) text.Append($"await __stepping::Children.Started(__job, {Site(lambda)}, async __job => ");
        WriteSpawnedBody(lambda, WritingContextOf(FormKind.Interleaved) with { AwaitsReturns = awaitsReturns });
        if (starts) text.Append(')');
        if (Explores) return;
        WriteSeparateCopy(lambda, awaitsReturns || isAsync ? ", parallel: async __job => " : ", parallel: __job => ");
        WriteSpawnedBody(lambda, WritingContextOf(FormKind.Parallel) with { AwaitsReturns = awaitsReturns });
    }

    void WriteSpawnedBody(AnonymousFunctionExpressionSyntax lambda, WritingContext inner)
    {
        if (!inner.AwaitsReturns || lambda.ExpressionBody is not { } value || value is ThrowExpressionSyntax)
        {
            WriteLambdaBody(lambda, inner);
            return;
        }

        WritingContext before = context;
        context = inner;
        Replace(value, () => WriteAwait(value, value, parentheses: false));
        context = before;
    }

    void WriteSpawnedGroup(ExpressionSyntax group, bool keepsTask)
    {
        IMethodSymbol called = TargetOf(group).Method;
        SourceMethod source = Graph.SourceOf(called)!;
        bool points = Graph.HasPoints(called), returnsTask = TaskShape.Of(called.ReturnType).IsTask && !called.IsAsync, starts = keepsTask && points && called.IsAsync;
        string parameters = string.Concat(called.Parameters.Select((_, i) => $", __p{i}"));
        if (RunsAsItIs(called))
        {
            text.Append($", async ({string.Join(", ", called.Parameters.Select((_, i) => $"__p{i}").Prepend("__job"))}) => (({Display(model.GetTypeInfo(group).ConvertedType!)})(");
            Visit(group);
            text.Append($"))({parameters.TrimStart(',', ' ')})");
            return;
        }

        // What a delegate's type told, the arguments alone may not.
        string types = model.SymbolOf(Syntax.Inner(group)) is IMethodSymbol { IsGenericMethod: true } named ? $"<{string.Join(", ", named.TypeArguments.Select(Display))}>" : "";
        string interleaved = Form(!points ? FormNames.Sliced(called) : source.CanAwait ? Names.Async(called) : Names.Blocking(called), starts ? $"__job.Child({Site(group)}, \"{called.Name}\")" : "__job");
        if (starts) interleaved = $"await __job.Started({interleaved})";
        else if (points && source.CanAwait) interleaved = returnsTask && !keepsTask ? $"await (await {interleaved})" : "await " + interleaved;
        if (Explores)
        {
            text.Append($", async {(parameters.Length == 0 ? "__job" : $"(__job{parameters})")} => {interleaved}");
            return;
        }

        string parallel = points ? Form(Names.Blocking(called), "__job") : group.WithoutTrivia().ToString() + "()";
        text.Append($", interleaved: async __job => {interleaved}, parallel: {(called.IsAsync ? "async __job => await " : "__job => ")}{parallel}");

        string Form(string name, string first)
        {
            int start = text.Length;
            WriteMemberForm(group, called, name + types, first);
            string call = text.ToString(start, text.Length - start) + parameters + ")";
            text.Length = start;
            return call;
        }
    }
}
