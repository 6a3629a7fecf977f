using Conpar.Generators.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Lambdas: run as a job of their own by what they are given to, or called by code that knows nothing of jobs.
sealed partial class FormWriter
{
    public override void VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node) => WriteLambda(node);

    public override void VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node) => WriteLambda(node);

    public override void VisitAnonymousMethodExpression(AnonymousMethodExpressionSyntax node) => WriteLambda(node);

    void WriteLambda(AnonymousFunctionExpressionSyntax node)
    {
        WritingContext before = context;
        if (Syntax.IsExpressionTree(node, model))
        {
            text.Append(node.ToFullString());
            return;
        }

        context = context with { Awaits = false, Slices = false, Job = WritingContext.CurrentJob, AwaitsReturns = false, ReturnsInto = null };
        if (node.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword) && HasPoints(node.Body)) WriteAsyncLambda(node);
        else WritePlainLambda(node);
        context = before;
    }

    void WritePlainLambda(AnonymousFunctionExpressionSyntax node)
    {
        if (node.ExpressionBody is not { } body || !IsConditionalStatement(body) || model.SymbolOf(node) is not IMethodSymbol { ReturnsVoid: true })
        {
            DefaultVisit(node);
            return;
        }

        foreach (SyntaxToken modifier in node.Modifiers) Write(modifier);
        WriteLambdaParameters(node);
        WriteConditionalStatement(body);
    }

    bool HasPoints(SyntaxNode body)
    {
        FactsWalker walker = new(session.Targets, model, Graph.Shared);
        walker.Visit(body);
        return walker.Facts.HasPoints || walker.Facts.TouchesShared || walker.Facts.Calls.Any(Graph.HasPoints);
    }

    /// <summary>An async lambda starts a child of whichever job calls it: <c>x => __Job.Current.Async(site, interleaved: …, parallel: …)</c>.</summary>
    void WriteAsyncLambda(AnonymousFunctionExpressionSyntax node)
    {
        IMethodSymbol symbol = (IMethodSymbol)model.SymbolOf(node)!;
        Replace(node, () =>
        {
            foreach (SyntaxToken modifier in node.Modifiers.Where(modifier => !modifier.IsKind(SyntaxKind.AsyncKeyword))) Write(modifier);
            WriteLambdaParameters(node);
            bool isValueTask = symbol.ReturnType.Name == "ValueTask";
            text.Append(symbol.ReturnsVoid ? "{ _ = " : isValueTask ? $"new {symbol.ReturnType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}(" : "");
            text.Append(Explores ? $"__Job.Current.Launched({Site(node)}, async __job => " : $"__Job.Current.Async({Site(node)}, interleaved: async __job => ");
            WriteLambdaBody(node, WritingContextOf(FormKind.Interleaved));
            if (!Explores) WriteSeparateCopy(node, ", parallel: async __job => ");
            if (!Explores) WriteLambdaBody(node, WritingContextOf(FormKind.Parallel));
            text.Append(')').Append(symbol.ReturnsVoid ? "; }" : isValueTask ? ")" : "");
        });
    }

    void WriteLambdaParameters(AnonymousFunctionExpressionSyntax node)
    {
        switch (node)
        {
            case SimpleLambdaExpressionSyntax simple:
                Visit(simple.Parameter);
                Write(simple.ArrowToken);
                break;
            case ParenthesizedLambdaExpressionSyntax lambda:
                if (lambda.ReturnType is { } type) Visit(type);
                Visit(lambda.ParameterList);
                Write(lambda.ArrowToken);
                break;
            case AnonymousMethodExpressionSyntax anonymous:
                if (anonymous.ParameterList is { } list) Visit(list);
                else text.Append("delegate ");
                text.Append(" => ");
                break;
        }
    }

    WritingContext WritingContextOf(FormKind kind) => new(kind, Awaits: kind == FormKind.Interleaved, UserAwaits: true, Slices: kind == FormKind.Interleaved && !Explores, "__job");

    void WriteLambdaBody(AnonymousFunctionExpressionSyntax node, WritingContext inner)
    {
        WritingContext before = context;
        context = inner;
        if (node.ExpressionBody is { } body && IsConditionalStatement(body) && model.SymbolOf(node) is IMethodSymbol { ReturnsVoid: true }) WriteConditionalStatement(body);
        else Replace(node.Body, () => Visit(node.Body));
        context = before;
    }

    /// <summary>A second copy of the same lines says so to debuggers and stack traces.</summary>
    void WriteSeparateCopy(SyntaxNode node, string between)
    {
        SyntaxNode body = node is AnonymousFunctionExpressionSyntax lambda ? lambda.Body : node;
        text.Append('\n').Append(session.LineDirective(body)).Append(between);
    }

    /// <summary>The lambda, or the method's name, that a call runs as a job of its own.</summary>
    ExpressionSyntax? SpawnedLambda(ArgumentListSyntax? list)
    {
        if (list?.Arguments.FirstOrDefault()?.Expression is not { } first) return null;
        ExpressionSyntax inner = Syntax.Inner(first);
        if (inner is AnonymousFunctionExpressionSyntax) return inner;
        Target named = session.Targets.Of(inner, model);
        return named is { Use: Use.Group, IsDispatched: false, Method.Parameters.IsEmpty: true } && Graph.NeedOf(named.Method) != Need.Nothing && Graph.ProblemOf(named.Method) is null ? inner : null;
    }

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

    void WriteSpawnArguments(ExpressionSyntax node, ArgumentListSyntax list, ExpressionSyntax body)
    {
        text.Append($"({context.Job}, {Site(node)}");
        if (body is AnonymousFunctionExpressionSyntax lambda) WriteSpawnedLambda(lambda);
        else WriteSpawnedGroup(body);
        foreach (ArgumentSyntax argument in list.Arguments.Skip(1))
        {
            text.Append(argument.NameColon is null && model.SymbolOf(node) is IMethodSymbol symbol ? $", {symbol.Parameters[list.Arguments.IndexOf(argument)].Name}: " : ", ");
            Replace(argument, () => Visit(argument));
        }

        text.Append(')');
    }

    void WriteSpawnedLambda(AnonymousFunctionExpressionSyntax lambda)
    {
        IMethodSymbol symbol = (IMethodSymbol)model.SymbolOf(lambda)!;
        bool isAsync = lambda.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword);
        bool awaitsReturns = !isAsync && TaskShape.Of(symbol.ReturnType).IsTask;
        string parameters = string.Concat(ParametersOf(lambda).Select(parameter => $", {parameter.Identifier.Text}"));
        text.Append(!Explores ? ", interleaved: async __job => " : parameters.Length == 0 ? ", async __job => " : $", async (__job{parameters}) => ");
        WriteSpawnedBody(lambda, WritingContextOf(FormKind.Interleaved) with { AwaitsReturns = awaitsReturns });
        if (Explores) return;
        WriteSeparateCopy(lambda, awaitsReturns || isAsync ? ", parallel: async __job => " : ", parallel: __job => ");
        WriteSpawnedBody(lambda, WritingContextOf(FormKind.Parallel) with { AwaitsReturns = awaitsReturns });
    }

    static IEnumerable<ParameterSyntax> ParametersOf(AnonymousFunctionExpressionSyntax lambda) => lambda switch
    {
        SimpleLambdaExpressionSyntax simple => [simple.Parameter],
        ParenthesizedLambdaExpressionSyntax { ParameterList: var list } => list.Parameters,
        AnonymousMethodExpressionSyntax { ParameterList: { } list } => list.Parameters,
        _ => [],
    };

    void WriteSpawnedBody(AnonymousFunctionExpressionSyntax lambda, WritingContext inner)
    {
        if (!inner.AwaitsReturns || lambda.ExpressionBody is not { } value)
        {
            WriteLambdaBody(lambda, inner);
            return;
        }

        WritingContext before = context;
        context = inner;
        Replace(value, () => WriteAwait(value, value, parentheses: false));
        context = before;
    }

    void WriteSpawnedGroup(ExpressionSyntax group)
    {
        IMethodSymbol called = session.Targets.Of(group, model).Method;
        SourceMethod source = Graph.SourceOf(called)!;
        bool points = Graph.HasPoints(called), returnsTask = TaskShape.Of(called.ReturnType).IsTask && !called.IsAsync;
        string interleaved = Form(!points ? FormNames.Sliced(called) : source.CanAwait ? Names.Async(called) : Names.Blocking(called));
        if (points && source.CanAwait) interleaved = returnsTask ? $"await (await {interleaved})" : "await " + interleaved;
        if (Explores)
        {
            text.Append($", async __job => {interleaved}");
            return;
        }

        string parallel = points ? Form(Names.Blocking(called)) : group.WithoutTrivia().ToString() + "()";
        text.Append($", interleaved: async __job => {interleaved}, parallel: {(called.IsAsync ? "async __job => await " : "__job => ")}{parallel}");

        string Form(string name)
        {
            int start = text.Length;
            WriteMemberForm(group, called, name, "__job");
            string call = text.ToString(start, text.Length - start) + ")";
            text.Length = start;
            return call;
        }
    }
}
