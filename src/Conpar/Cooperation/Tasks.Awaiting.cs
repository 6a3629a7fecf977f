using System.Runtime.CompilerServices;
using Conpar.Scheduling;

namespace Conpar.Cooperation;

// What generated code awaits in place of something that is not a job's own method.
public static partial class Tasks
{
    /// <summary>Awaits a task.</summary>
    public static JobTask Awaiting(this Job job, int site, Task task) => Awaits.Task(job, site, task);

    /// <summary>Awaits a task.</summary>
    public static JobTask<T> Awaiting<T>(this Job job, int site, Task<T> task) => Awaits.Task(job, site, task);

    /// <summary>Awaits a task.</summary>
    public static JobTask Awaiting(this Job job, int site, ValueTask task) => Awaits.Value(job, site, task);

    /// <summary>Awaits a task.</summary>
    public static JobTask<T> Awaiting<T>(this Job job, int site, ValueTask<T> task) => Awaits.Value(job, site, task);

    /// <summary>Awaits a task.</summary>
    public static JobTask Awaiting(this Job job, int site, ConfiguredTaskAwaitable task) => Awaits.Task(job, site, TaskAccess.Of(task));

    /// <summary>Awaits a task.</summary>
    public static JobTask<T> Awaiting<T>(this Job job, int site, ConfiguredTaskAwaitable<T> task) => Awaits.Task(job, site, TaskAccess.Of(task));

    /// <summary>Awaits a task.</summary>
    public static JobTask Awaiting(this Job job, int site, ConfiguredValueTaskAwaitable task) => Awaits.Value(job, site, TaskAccess.Of(task));

    /// <summary>Awaits a task.</summary>
    public static JobTask<T> Awaiting<T>(this Job job, int site, ConfiguredValueTaskAwaitable<T> task) => Awaits.Value(job, site, TaskAccess.Of(task));

    /// <summary>Gives the turn away.</summary>
    public static JobTask Awaiting(this Job job, int site, YieldAwaitable awaitable) => Awaits.Yield(job);

    /// <summary>Something else that can be awaited: it is awaited as it is.</summary>
    public static TAwaitable Awaiting<TAwaitable>(this Job job, int site, TAwaitable awaitable)
    {
        job.Act();
        return awaitable;
    }
}
