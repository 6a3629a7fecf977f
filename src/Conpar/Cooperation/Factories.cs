// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Scheduling;

namespace Conpar.Cooperation;

/// <summary><c>TaskFactory</c>: what it starts is a child job.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Factories
{
    [Controls("M:System.Threading.Tasks.TaskFactory.StartNew(System.Action)")]
    public static Point<Task> StartNew(Job job, int site, TaskFactory receiver, Action action) =>
        Begin(job, site, receiver.Scheduler, receiver.CreationOptions, (by, options) => receiver.StartNew(action, receiver.CancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory.StartNew(System.Action,System.Threading.CancellationToken)")]
    public static Point<Task> StartNew(Job job, int site, TaskFactory receiver, Action action, CancellationToken cancellationToken) =>
        Begin(job, site, receiver.Scheduler, receiver.CreationOptions, (by, options) => receiver.StartNew(action, cancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory.StartNew(System.Action,System.Threading.Tasks.TaskCreationOptions)")]
    public static Point<Task> StartNew(Job job, int site, TaskFactory receiver, Action action, TaskCreationOptions creationOptions) =>
        Begin(job, site, receiver.Scheduler, creationOptions, (by, options) => receiver.StartNew(action, receiver.CancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory.StartNew(System.Action,System.Threading.CancellationToken,System.Threading.Tasks.TaskCreationOptions,System.Threading.Tasks.TaskScheduler)")]
    public static Point<Task> StartNew(Job job, int site, TaskFactory receiver, Action action, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler) =>
        Begin(job, site, scheduler, creationOptions, (by, options) => receiver.StartNew(action, cancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory.StartNew(System.Action{System.Object},System.Object)")]
    public static Point<Task> StartNew(Job job, int site, TaskFactory receiver, Action<object?> action, object? state) =>
        Begin(job, site, receiver.Scheduler, receiver.CreationOptions, (by, options) => receiver.StartNew(action, state, receiver.CancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory.StartNew(System.Action{System.Object},System.Object,System.Threading.CancellationToken)")]
    public static Point<Task> StartNew(Job job, int site, TaskFactory receiver, Action<object?> action, object? state, CancellationToken cancellationToken) =>
        Begin(job, site, receiver.Scheduler, receiver.CreationOptions, (by, options) => receiver.StartNew(action, state, cancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory.StartNew(System.Action{System.Object},System.Object,System.Threading.Tasks.TaskCreationOptions)")]
    public static Point<Task> StartNew(Job job, int site, TaskFactory receiver, Action<object?> action, object? state, TaskCreationOptions creationOptions) =>
        Begin(job, site, receiver.Scheduler, creationOptions, (by, options) => receiver.StartNew(action, state, receiver.CancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory.StartNew(System.Action{System.Object},System.Object,System.Threading.CancellationToken,System.Threading.Tasks.TaskCreationOptions,System.Threading.Tasks.TaskScheduler)")]
    public static Point<Task> StartNew(Job job, int site, TaskFactory receiver, Action<object?> action, object? state, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler) =>
        Begin(job, site, scheduler, creationOptions, (by, options) => receiver.StartNew(action, state, cancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory.StartNew``1(System.Func{``0})")]
    public static Point<Task<TResult>> StartNew<TResult>(Job job, int site, TaskFactory receiver, Func<TResult> function) =>
        Begin(job, site, receiver.Scheduler, receiver.CreationOptions, (by, options) => receiver.StartNew(function, receiver.CancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory.StartNew``1(System.Func{``0},System.Threading.CancellationToken)")]
    public static Point<Task<TResult>> StartNew<TResult>(Job job, int site, TaskFactory receiver, Func<TResult> function, CancellationToken cancellationToken) =>
        Begin(job, site, receiver.Scheduler, receiver.CreationOptions, (by, options) => receiver.StartNew(function, cancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory.StartNew``1(System.Func{``0},System.Threading.Tasks.TaskCreationOptions)")]
    public static Point<Task<TResult>> StartNew<TResult>(Job job, int site, TaskFactory receiver, Func<TResult> function, TaskCreationOptions creationOptions) =>
        Begin(job, site, receiver.Scheduler, creationOptions, (by, options) => receiver.StartNew(function, receiver.CancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory.StartNew``1(System.Func{``0},System.Threading.CancellationToken,System.Threading.Tasks.TaskCreationOptions,System.Threading.Tasks.TaskScheduler)")]
    public static Point<Task<TResult>> StartNew<TResult>(Job job, int site, TaskFactory receiver, Func<TResult> function, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler) =>
        Begin(job, site, scheduler, creationOptions, (by, options) => receiver.StartNew(function, cancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory.StartNew``1(System.Func{System.Object,``0},System.Object)")]
    public static Point<Task<TResult>> StartNew<TResult>(Job job, int site, TaskFactory receiver, Func<object?, TResult> function, object? state) =>
        Begin(job, site, receiver.Scheduler, receiver.CreationOptions, (by, options) => receiver.StartNew(function, state, receiver.CancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory.StartNew``1(System.Func{System.Object,``0},System.Object,System.Threading.CancellationToken)")]
    public static Point<Task<TResult>> StartNew<TResult>(Job job, int site, TaskFactory receiver, Func<object?, TResult> function, object? state, CancellationToken cancellationToken) =>
        Begin(job, site, receiver.Scheduler, receiver.CreationOptions, (by, options) => receiver.StartNew(function, state, cancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory.StartNew``1(System.Func{System.Object,``0},System.Object,System.Threading.Tasks.TaskCreationOptions)")]
    public static Point<Task<TResult>> StartNew<TResult>(Job job, int site, TaskFactory receiver, Func<object?, TResult> function, object? state, TaskCreationOptions creationOptions) =>
        Begin(job, site, receiver.Scheduler, creationOptions, (by, options) => receiver.StartNew(function, state, receiver.CancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory.StartNew``1(System.Func{System.Object,``0},System.Object,System.Threading.CancellationToken,System.Threading.Tasks.TaskCreationOptions,System.Threading.Tasks.TaskScheduler)")]
    public static Point<Task<TResult>> StartNew<TResult>(Job job, int site, TaskFactory receiver, Func<object?, TResult> function, object? state, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler) =>
        Begin(job, site, scheduler, creationOptions, (by, options) => receiver.StartNew(function, state, cancellationToken, options, by));

    static Point<TTask> Begin<TTask>(Job job, int site, TaskScheduler? scheduler, TaskCreationOptions options, Func<TaskScheduler, TaskCreationOptions, TTask> start) where TTask : Task =>
        TaskStarting.Begin(job, site, scheduler, options, start);
}
