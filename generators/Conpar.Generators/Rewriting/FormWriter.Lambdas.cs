using Conpar.Generators.Libraries;
using Conpar.Generators.Methods;
using Conpar.Generators.Names;
using Conpar.Generators.Source;
using Conpar.Generators.Symbols;
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
        if (Explores && KeptDelegates.IsOne(node, model) && model.GetTypeInfo(node).ConvertedType is { } kept) WriteHeard(kept, () => WriteOwnLambda(node));
        else WriteOwnLambda(node);
    }

    void WriteOwnLambda(AnonymousFunctionExpressionSyntax node)
    {
        WritingContext before = context;
        if (Syntax.IsExpressionTree(node, model))
        {
            text.Append(node.ToFullString());
            return;
        }

        context = context with { Awaits = false, Slices = false, Job = WritingContext.CurrentJob, AwaitsReturns = false, ReturnsInto = null };
        if (Explores && State.Lambdas.TypeOf(node, model) is { } type)
        {
            WriteSteppedLambda(node, type);
            context = before;
            return;
        }

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
            string types = TaskShape.Of(symbol.ReturnType).Result is { } result && !ReturnsOnly(node, result) ? TypeArgument(result) : "";
            text.Append(Explores ? $"__Job.Current.Launched{types}({Site(node)}, async __job => " : $"__Job.Current.Async{types}({Site(node)}, interleaved: async __job => ");
            WriteLambdaBody(node, WritingContextOf(FormKind.Interleaved));
            if (!Explores) WriteSeparateCopy(node, ", parallel: async __job => ");
            if (!Explores) WriteLambdaBody(node, WritingContextOf(FormKind.Parallel));
            text.Append(')').Append(symbol.ReturnsVoid ? "; }" : isValueTask ? ")" : "");
        });
    }

    /// <summary>Whether all that a lambda returns is of this very type, so that it tells the type. One that only throws tells none.</summary>
    bool ReturnsOnly(AnonymousFunctionExpressionSyntax node, ITypeSymbol result)
    {
        ExpressionSyntax[] values = node.ExpressionBody is { } body ? [body] : [.. Syntax.OwnNodes(node.Body).OfType<ReturnStatementSyntax>().Select(one => one.Expression).OfType<ExpressionSyntax>()];
        return values.Length > 0 && values.All(value => SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(value).Type, result));
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
}
