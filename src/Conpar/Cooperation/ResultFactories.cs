// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Scheduling;

namespace Conpar.Cooperation;

/// <summary><c>TaskFactory&lt;TResult&gt;</c>: what it starts is a child job.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ResultFactories
{
    [Controls("M:System.Threading.Tasks.TaskFactory`1.StartNew(System.Func{`0})")]
    public static Point<Task<TResult>> StartNew<TResult>(Job job, int site, TaskFactory<TResult> receiver, Func<TResult> function) =>
        Begin(job, site, receiver.Scheduler, receiver.CreationOptions, (by, options) => receiver.StartNew(function, receiver.CancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory`1.StartNew(System.Func{`0},System.Threading.CancellationToken)")]
    public static Point<Task<TResult>> StartNew<TResult>(Job job, int site, TaskFactory<TResult> receiver, Func<TResult> function, CancellationToken cancellationToken) =>
        Begin(job, site, receiver.Scheduler, receiver.CreationOptions, (by, options) => receiver.StartNew(function, cancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory`1.StartNew(System.Func{`0},System.Threading.Tasks.TaskCreationOptions)")]
    public static Point<Task<TResult>> StartNew<TResult>(Job job, int site, TaskFactory<TResult> receiver, Func<TResult> function, TaskCreationOptions creationOptions) =>
        Begin(job, site, receiver.Scheduler, creationOptions, (by, options) => receiver.StartNew(function, receiver.CancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory`1.StartNew(System.Func{`0},System.Threading.CancellationToken,System.Threading.Tasks.TaskCreationOptions,System.Threading.Tasks.TaskScheduler)")]
    public static Point<Task<TResult>> StartNew<TResult>(Job job, int site, TaskFactory<TResult> receiver, Func<TResult> function, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler) =>
        Begin(job, site, scheduler, creationOptions, (by, options) => receiver.StartNew(function, cancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory`1.StartNew(System.Func{System.Object,`0},System.Object)")]
    public static Point<Task<TResult>> StartNew<TResult>(Job job, int site, TaskFactory<TResult> receiver, Func<object?, TResult> function, object? state) =>
        Begin(job, site, receiver.Scheduler, receiver.CreationOptions, (by, options) => receiver.StartNew(function, state, receiver.CancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory`1.StartNew(System.Func{System.Object,`0},System.Object,System.Threading.CancellationToken)")]
    public static Point<Task<TResult>> StartNew<TResult>(Job job, int site, TaskFactory<TResult> receiver, Func<object?, TResult> function, object? state, CancellationToken cancellationToken) =>
        Begin(job, site, receiver.Scheduler, receiver.CreationOptions, (by, options) => receiver.StartNew(function, state, cancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory`1.StartNew(System.Func{System.Object,`0},System.Object,System.Threading.Tasks.TaskCreationOptions)")]
    public static Point<Task<TResult>> StartNew<TResult>(Job job, int site, TaskFactory<TResult> receiver, Func<object?, TResult> function, object? state, TaskCreationOptions creationOptions) =>
        Begin(job, site, receiver.Scheduler, creationOptions, (by, options) => receiver.StartNew(function, state, receiver.CancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory`1.StartNew(System.Func{System.Object,`0},System.Object,System.Threading.CancellationToken,System.Threading.Tasks.TaskCreationOptions,System.Threading.Tasks.TaskScheduler)")]
    public static Point<Task<TResult>> StartNew<TResult>(Job job, int site, TaskFactory<TResult> receiver, Func<object?, TResult> function, object? state, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler) =>
        Begin(job, site, scheduler, creationOptions, (by, options) => receiver.StartNew(function, state, cancellationToken, options, by));

    static Point<TTask> Begin<TTask>(Job job, int site, TaskScheduler? scheduler, TaskCreationOptions options, Func<TaskScheduler, TaskCreationOptions, TTask> start) where TTask : Task =>
        TaskStarting.Begin(job, site, scheduler, options, start);
}
