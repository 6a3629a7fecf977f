using Conpar.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Conpar.Analyzers;

/// <summary>What code starts beside itself.</summary>
static class Concurrency
{
    /// <summary>The operations that can start something.</summary>
    public static OperationKind[] Kinds { get; } = [OperationKind.Invocation, OperationKind.ObjectCreation];

    /// <summary>Whether something runs on while the code goes on: a thread, or a task that is neither awaited nor returned where it is made.</summary>
    public static bool IsStartedBy(IOperation operation) => operation switch
    {
        IObjectCreationOperation { Type: { } type } => type.Name is "Thread" or "Timer" or "Task" && IsOfTheFramework(type),
        IInvocationOperation call when IsAwaited(call) => false,
        IInvocationOperation { TargetMethod: { IsAsync: true, ReturnsVoid: true } } => true,
        IInvocationOperation { Type: { } type } when ReturnShape.IsTask(type) => true,
        IInvocationOperation { TargetMethod.ContainingType: { } type } => type.Name is "Parallel" or "ThreadPool" or "ParallelEnumerable" && IsOfTheFramework(type),
        _ => false,
    };

    /// <summary>Here or, where the task is returned, by the caller.</summary>
    static bool IsAwaited(IInvocationOperation call) => call.Parent switch
    {
        IAwaitOperation or IReturnOperation => true,
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Parent: IAwaitOperation } => true,
        _ => false,
    };

    static bool IsOfTheFramework(ITypeSymbol type) => type.ContainingNamespace.ToDisplayString() is "System.Threading" or "System.Threading.Tasks" or "System.Timers" or "System.Linq";
}
