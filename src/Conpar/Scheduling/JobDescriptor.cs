using System.ComponentModel;
using Conpar.Tracing;

namespace Conpar.Scheduling;

/// <summary>One job of a scenario, in its compiled forms.</summary>
/// <param name="Name">The method's name, with the arguments where there are any: <c>Deposit</c>, <c>Withdraw(10)</c>.</param>
/// <param name="Copies">How many copies run.</param>
/// <param name="At">Where the method is declared.</param>
/// <param name="HasResult">Whether the method returns a value.</param>
/// <param name="IsAsync">Whether the method returns a task; then the parallel form is <paramref name="ParallelAsync"/>.</param>
/// <param name="Interleaved">The interleaved form; the result is null for void.</param>
/// <param name="Parallel">The parallel form of a synchronous job.</param>
/// <param name="ParallelAsync">The parallel form of an asynchronous job.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record JobDescriptor(
    string Name, int Copies, Site At, bool HasResult, bool IsAsync,
    Func<object?, Job, JobTask<object?>> Interleaved,
    Func<object?, Job, object?>? Parallel,
    Func<object?, Job, Task<object?>>? ParallelAsync)
{
    /// <summary>The explored form; null where the generator was not asked for it.</summary>
    public Func<object?, Job, ExploredTask<object?>>? Explored { get; init; }

    /// <summary>What comes before and after the jobs of its class in explored forms; null where that runs as it is.</summary>
    public ExploredScope? Scope { get; init; }

    /// <summary>A hash of the source of the method and of what it calls, by which a schedule knows what it was made for.</summary>
    public uint Code { get; init; }

    /// <summary>Whether it, or its class, uses static state, which all threads of the process share.</summary>
    public bool TouchesStatics { get; init; }

    /// <summary>Whether a job of its class waits for several handles at once, or for the handle of another object.</summary>
    public bool JoinsHandles { get; init; }

    /// <summary>Whether a constructor, an initializer or a setup may make a mutex that belongs to its thread.</summary>
    public bool OwnsMutexes { get; init; }
}
