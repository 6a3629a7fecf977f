using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Calls;

/// <summary>What makes code run beside that which makes it: tasks, threads, timers, asynchronous methods whose task is kept.</summary>
static class Starting
{
    public static bool Is(ExpressionSyntax expression, Target target) => target.Symbol is IMethodSymbol method && (target.Use switch
    {
        Use.Call => method.DeclaringSyntaxReferences.IsEmpty && IsOfLibrary(method) || target.Methods.Any(one => one.IsAsync) && !IsAwaited(expression),
        Use.Construct => IsOfMade(method),
        _ => false,
    });

    static bool IsOfMade(IMethodSymbol constructor) => constructor.ContainingType.Name is "Timer" or "CancellationTokenSource" && !constructor.Parameters.IsEmpty && IsOfThreading(constructor.ContainingType);

    static bool IsOfLibrary(IMethodSymbol method) => (method.ContainingType.Name, method.Name) switch
    {
        ("Task", "Run" or "ContinueWith" or "Start") or ("TaskFactory", "StartNew" or "ContinueWhenAll" or "ContinueWhenAny") => IsOfThreading(method.ContainingType),
        ("Thread", "Start" or "UnsafeStart") or ("ThreadPool", "QueueUserWorkItem" or "UnsafeQueueUserWorkItem" or "RegisterWaitForSingleObject") => IsOfThreading(method.ContainingType),
        ("CancellationTokenSource", "CancelAfter") => IsOfThreading(method.ContainingType),
        ("TimeProvider", "CreateTimer") => true,
        _ => false,
    };

    static bool IsOfThreading(INamedTypeSymbol type) => type.ContainingNamespace.ToDisplayString() is "System.Threading" or "System.Threading.Tasks" or "System.Timers";

    static bool IsAwaited(ExpressionSyntax expression) => expression.FirstAncestorOrSelf<AwaitExpressionSyntax>() is { } awaited && Syntax.Awaited(awaited.Expression) == expression;
}
