using System.ComponentModel;
using Conpar.Scheduling;
using Conpar.Stepping;

// The documentation is the real ones'.
#pragma warning disable CS1591

namespace Conpar.Cooperation;

/// <summary><c>TaskFactory</c> in explored code: what it starts is a child job.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ExploredFactories
{
    [Explores("M:System.Threading.Tasks.TaskFactory.StartNew(System.Action)")]
    public static Task StartAction(Job job, int site, TaskFactory receiver, Func<Job, ExploredTask> action, CancellationToken? cancellationToken = null, TaskCreationOptions? creationOptions = null, TaskScheduler? scheduler = null) =>
        Start(job, site, receiver, null, own => action(own).Inner, cancellationToken, creationOptions, scheduler);

    [Explores("M:System.Threading.Tasks.TaskFactory.StartNew(System.Action{System.Object})")]
    public static Task StartAction(Job job, int site, TaskFactory receiver, Func<Job, object?, ExploredTask> action, object? state, CancellationToken? cancellationToken = null, TaskCreationOptions? creationOptions = null, TaskScheduler? scheduler = null) =>
        Start(job, site, receiver, state, own => action(own, state).Inner, cancellationToken, creationOptions, scheduler);

    [Explores("M:System.Threading.Tasks.TaskFactory.StartNew``1(System.Func{``0})")]
    public static Task<TResult> StartFunction<TResult>(Job job, int site, TaskFactory receiver, Func<Job, ExploredTask<TResult>> function, CancellationToken? cancellationToken = null, TaskCreationOptions? creationOptions = null, TaskScheduler? scheduler = null) =>
        Start(job, site, receiver, null, function, cancellationToken, creationOptions, scheduler);

    [Explores("M:System.Threading.Tasks.TaskFactory.StartNew``1(System.Func{System.Object,``0})")]
    public static Task<TResult> StartFunction<TResult>(Job job, int site, TaskFactory receiver, Func<Job, object?, ExploredTask<TResult>> function, object? state, CancellationToken? cancellationToken = null, TaskCreationOptions? creationOptions = null, TaskScheduler? scheduler = null) =>
        Start(job, site, receiver, state, own => function(own, state), cancellationToken, creationOptions, scheduler);

    [Explores("M:System.Threading.Tasks.TaskFactory`1.StartNew(System.Func{`0})")]
    public static Task<TResult> StartFunction<TResult>(Job job, int site, TaskFactory<TResult> receiver, Func<Job, ExploredTask<TResult>> function, CancellationToken? cancellationToken = null, TaskCreationOptions? creationOptions = null, TaskScheduler? scheduler = null) =>
        Start(job, site, receiver, null, function, cancellationToken, creationOptions, scheduler);

    [Explores("M:System.Threading.Tasks.TaskFactory`1.StartNew(System.Func{System.Object,`0})")]
    public static Task<TResult> StartFunction<TResult>(Job job, int site, TaskFactory<TResult> receiver, Func<Job, object?, ExploredTask<TResult>> function, object? state, CancellationToken? cancellationToken = null, TaskCreationOptions? creationOptions = null, TaskScheduler? scheduler = null) =>
        Start(job, site, receiver, state, own => function(own, state), cancellationToken, creationOptions, scheduler);

    static Task<T> Start<T>(Job job, int site, TaskFactory factory, object? state, Func<Job, ExploredTask<T>> body, CancellationToken? cancel, TaskCreationOptions? options, TaskScheduler? scheduler) =>
        FactoryTasks.Start((ExploredJob)job, site, state, cancel ?? factory.CancellationToken, options ?? factory.CreationOptions, scheduler ?? factory.Scheduler, body);

    static Task<T> Start<T>(Job job, int site, TaskFactory<T> factory, object? state, Func<Job, ExploredTask<T>> body, CancellationToken? cancel, TaskCreationOptions? options, TaskScheduler? scheduler) =>
        FactoryTasks.Start((ExploredJob)job, site, state, cancel ?? factory.CancellationToken, options ?? factory.CreationOptions, scheduler ?? factory.Scheduler, body);
}
