using Conpar.Generators.Source;
using Conpar.Shapes;
using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Libraries;

/// <summary>
/// What of the base class library makes a job wait or wake another, or belongs to a thread, which jobs in turns share, and that nothing controls yet.
/// Each is reported, overloads too.
/// </summary>
static class BlockingCalls
{
    static readonly HashSet<string> types =
    [
        "System.Threading.Monitor", "System.Threading.Lock", "System.Threading.SemaphoreSlim", "System.Threading.Semaphore", "System.Threading.Mutex",
        "System.Threading.WaitHandle", "System.Threading.EventWaitHandle", "System.Threading.ManualResetEvent", "System.Threading.AutoResetEvent",
        "System.Threading.ManualResetEventSlim", "System.Threading.CountdownEvent", "System.Threading.Barrier", "System.Threading.ReaderWriterLock",
        "System.Threading.ReaderWriterLockSlim", "System.Threading.SpinLock", "System.Threading.SpinWait", "System.Threading.Thread", "System.Threading.ThreadPool",
        "System.Threading.PeriodicTimer", "System.Threading.SynchronizationContext", "System.Threading.ExecutionContext", "System.Threading.Tasks.Task", "System.Threading.Tasks.Task<TResult>", "System.Threading.Tasks.TaskFactory",
        "System.Threading.Tasks.TaskFactory<TResult>", "System.Threading.Tasks.Parallel", "System.Collections.Concurrent.BlockingCollection<T>",
        "System.Threading.Channels.ChannelReader<T>", "System.Threading.Channels.ChannelWriter<T>", "System.Linq.ParallelEnumerable",
        "System.Runtime.CompilerServices.TaskAwaiter", "System.Runtime.CompilerServices.TaskAwaiter<TResult>",
        "System.Runtime.CompilerServices.ValueTaskAwaiter", "System.Runtime.CompilerServices.ValueTaskAwaiter<TResult>",
    ];

    static readonly HashSet<string> harmless =
    [
        "FromResult", "FromException", "FromCanceled", "ConfigureAwait", "GetAwaiter", "AsTask", "Dispose", "Close", "ToString", "Equals", "GetHashCode", "GetType", "CreateUnbounded", "CreateBounded",
        "GetCurrentProcessorId", "TryRead", "TryWrite", "TryPeek", "Complete", "TryComplete", "MemoryBarrier", "Reset", "SetMinThreads", "GetMinThreads", "GetMaxThreads", "GetAvailableThreads",
        "VolatileRead", "VolatileWrite", "GetApartmentState", "SetApartmentState", "TrySetApartmentState", "GetDomain", "GetDomainID", "BeginCriticalRegion", "EndCriticalRegion",
        "BeginThreadAffinity", "EndThreadAffinity", "CreateUnboundedPrioritized", "ToArray", "CopyTo",
        "OpenExisting", "TryOpenExisting", "AnyWritersSince", "CreateCopy", "IsFlowSuppressed", "IsWaitNotificationRequired", "DisableComObjectEagerCleanup", "SetMaxThreads",
        "AllocateDataSlot", "AllocateNamedDataSlot", "FreeNamedDataSlot", "GetNamedDataSlot",
    ];

    /// <summary>Why a use of the member matters; null where it does not.</summary>
    public static string? ReasonOf(ISymbol member, SyntaxNode use, BoundTree model) => ParallelQueries.IsOperator(member) ? ParallelQueries.ReasonOf(use, model) : ReasonOf(member) ?? KeptDelegates.ReasonOf(member, use, model);

    /// <summary>Why the member matters; null where it does not.</summary>
    public static string? ReasonOf(ISymbol member) => member switch
    {
        _ when JobState.IsOfLocal(member) => $"{member.ContainingType.Name}.{member.Name} belongs to a thread, not to a job",
        IMethodSymbol method => ReasonOfCall(method),
        _ => null,
    };

    static string? ReasonOfCall(IMethodSymbol method)
    {
        if (method.MethodKind is not MethodKind.Ordinary || harmless.Contains(method.Name)) return null;
        if (method.ContainingType is not { } type) return null;
        string name = type.OriginalDefinition.ToDisplayString();
        if (types.Contains(name)) return $"{type.Name}.{method.Name} is not controlled";
        return name == "System.Console" && method.Name.StartsWith("Read", StringComparison.Ordinal) ? "Console input is not controlled" : null;
    }
}
