using System.Runtime.CompilerServices;

namespace Conpar.Scheduling;

// What generated code awaits in place of something that is not a job.
public abstract partial class Job
{
    /// <summary>Awaits a task.</summary>
    public JobTask Awaiting(int site, Task task) => throw new NotImplementedException();

    /// <summary>Awaits a task.</summary>
    public JobTask<T> Awaiting<T>(int site, Task<T> task) => throw new NotImplementedException();

    /// <summary>Awaits a task.</summary>
    public JobTask Awaiting(int site, ValueTask task) => throw new NotImplementedException();

    /// <summary>Awaits a task.</summary>
    public JobTask<T> Awaiting<T>(int site, ValueTask<T> task) => throw new NotImplementedException();

    /// <summary>Awaits a task.</summary>
    public JobTask Awaiting(int site, ConfiguredTaskAwaitable task) => throw new NotImplementedException();

    /// <summary>Awaits a task.</summary>
    public JobTask<T> Awaiting<T>(int site, ConfiguredTaskAwaitable<T> task) => throw new NotImplementedException();

    /// <summary>Awaits a task.</summary>
    public JobTask Awaiting(int site, ConfiguredValueTaskAwaitable task) => throw new NotImplementedException();

    /// <summary>Awaits a task.</summary>
    public JobTask<T> Awaiting<T>(int site, ConfiguredValueTaskAwaitable<T> task) => throw new NotImplementedException();

    /// <summary>Gives the turn away.</summary>
    public JobTask Awaiting(int site, YieldAwaitable awaitable) => throw new NotImplementedException();

    /// <summary>Something else that can be awaited: it is awaited as it is.</summary>
    public TAwaitable Awaiting<TAwaitable>(int site, TAwaitable awaitable) => awaitable;
}
