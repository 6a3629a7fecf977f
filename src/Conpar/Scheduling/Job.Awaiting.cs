using System.Runtime.CompilerServices;

namespace Conpar.Scheduling;

// What generated code awaits in place of something that is not a job's own method.
public abstract partial class Job
{
    /// <summary>Awaits a task.</summary>
    public JobTask Awaiting(int site, Task task) => Awaits.Task(this, site, task);

    /// <summary>Awaits a task.</summary>
    public JobTask<T> Awaiting<T>(int site, Task<T> task) => Awaits.Task(this, site, task);

    /// <summary>Awaits a task.</summary>
    public JobTask Awaiting(int site, ValueTask task) => Awaits.Value(this, site, task);

    /// <summary>Awaits a task.</summary>
    public JobTask<T> Awaiting<T>(int site, ValueTask<T> task) => Awaits.Value(this, site, task);

    /// <summary>Awaits a task.</summary>
    public JobTask Awaiting(int site, ConfiguredTaskAwaitable task) => Awaits.Task(this, site, TaskAccess.Of(task));

    /// <summary>Awaits a task.</summary>
    public JobTask<T> Awaiting<T>(int site, ConfiguredTaskAwaitable<T> task) => Awaits.Task(this, site, TaskAccess.Of(task));

    /// <summary>Awaits a task.</summary>
    public JobTask Awaiting(int site, ConfiguredValueTaskAwaitable task) => Awaits.Value(this, site, TaskAccess.Of(task));

    /// <summary>Awaits a task.</summary>
    public JobTask<T> Awaiting<T>(int site, ConfiguredValueTaskAwaitable<T> task) => Awaits.Value(this, site, TaskAccess.Of(task));

    /// <summary>Gives the turn away.</summary>
    public JobTask Awaiting(int site, YieldAwaitable awaitable) => Awaits.Yield(this);

    /// <summary>Something else that can be awaited: it is awaited as it is.</summary>
    public TAwaitable Awaiting<TAwaitable>(int site, TAwaitable awaitable)
    {
        Act();
        return awaitable;
    }

    /// <summary>What follows is done by this job, though another may have the turn.</summary>
    private protected virtual void Act() { }
}
