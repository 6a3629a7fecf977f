using System.ComponentModel;
using Conpar.Scheduling;
using Conpar.Stepping;

// The documentation is the real ones'.
#pragma warning disable CS1591

namespace Conpar.Cooperation;

/// <summary><c>Task.ContinueWith</c> in explored code: what continues a task is a child job that waits for it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ExploredContinuations
{
    [Explores("M:System.Threading.Tasks.Task.ContinueWith(System.Action{System.Threading.Tasks.Task})")]
    public static Task ContinueWithAction(Job job, int site, Task receiver, Func<Job, Task, ExploredTask> continuationAction, CancellationToken cancellationToken = default, TaskContinuationOptions continuationOptions = TaskContinuationOptions.None, TaskScheduler? scheduler = null) =>
        FactoryTasks.Continue((ExploredJob)job, site, receiver, null, cancellationToken, continuationOptions, scheduler, own => continuationAction(own, receiver).Inner);

    [Explores("M:System.Threading.Tasks.Task.ContinueWith``1(System.Func{System.Threading.Tasks.Task,``0})")]
    public static Task<TResult> ContinueWithFunction<TResult>(Job job, int site, Task receiver, Func<Job, Task, ExploredTask<TResult>> continuationFunction, CancellationToken cancellationToken = default, TaskContinuationOptions continuationOptions = TaskContinuationOptions.None, TaskScheduler? scheduler = null) =>
        FactoryTasks.Continue((ExploredJob)job, site, receiver, null, cancellationToken, continuationOptions, scheduler, own => continuationFunction(own, receiver));

    [Explores("M:System.Threading.Tasks.Task.ContinueWith(System.Action{System.Threading.Tasks.Task,System.Object})")]
    public static Task ContinueWithAction(Job job, int site, Task receiver, Func<Job, Task, object?, ExploredTask> continuationAction, object? state, CancellationToken cancellationToken = default, TaskContinuationOptions continuationOptions = TaskContinuationOptions.None, TaskScheduler? scheduler = null) =>
        FactoryTasks.Continue((ExploredJob)job, site, receiver, state, cancellationToken, continuationOptions, scheduler, own => continuationAction(own, receiver, state).Inner);

    [Explores("M:System.Threading.Tasks.Task.ContinueWith``1(System.Func{System.Threading.Tasks.Task,System.Object,``0})")]
    public static Task<TResult> ContinueWithFunction<TResult>(Job job, int site, Task receiver, Func<Job, Task, object?, ExploredTask<TResult>> continuationFunction, object? state, CancellationToken cancellationToken = default, TaskContinuationOptions continuationOptions = TaskContinuationOptions.None, TaskScheduler? scheduler = null) =>
        FactoryTasks.Continue((ExploredJob)job, site, receiver, state, cancellationToken, continuationOptions, scheduler, own => continuationFunction(own, receiver, state));

    [Explores("M:System.Threading.Tasks.Task`1.ContinueWith(System.Action{System.Threading.Tasks.Task{`0}})")]
    public static Task ContinueWithAction<TAntecedent>(Job job, int site, Task<TAntecedent> receiver, Func<Job, Task<TAntecedent>, ExploredTask> continuationAction, CancellationToken cancellationToken = default, TaskContinuationOptions continuationOptions = TaskContinuationOptions.None, TaskScheduler? scheduler = null) =>
        FactoryTasks.Continue((ExploredJob)job, site, receiver, null, cancellationToken, continuationOptions, scheduler, own => continuationAction(own, receiver).Inner);

    [Explores("M:System.Threading.Tasks.Task`1.ContinueWith``1(System.Func{System.Threading.Tasks.Task{`0},``0})")]
    public static Task<TResult> ContinueWithFunction<TAntecedent, TResult>(Job job, int site, Task<TAntecedent> receiver, Func<Job, Task<TAntecedent>, ExploredTask<TResult>> continuationFunction, CancellationToken cancellationToken = default, TaskContinuationOptions continuationOptions = TaskContinuationOptions.None, TaskScheduler? scheduler = null) =>
        FactoryTasks.Continue((ExploredJob)job, site, receiver, null, cancellationToken, continuationOptions, scheduler, own => continuationFunction(own, receiver));

    [Explores("M:System.Threading.Tasks.Task`1.ContinueWith(System.Action{System.Threading.Tasks.Task{`0},System.Object})")]
    public static Task ContinueWithAction<TAntecedent>(Job job, int site, Task<TAntecedent> receiver, Func<Job, Task<TAntecedent>, object?, ExploredTask> continuationAction, object? state, CancellationToken cancellationToken = default, TaskContinuationOptions continuationOptions = TaskContinuationOptions.None, TaskScheduler? scheduler = null) =>
        FactoryTasks.Continue((ExploredJob)job, site, receiver, state, cancellationToken, continuationOptions, scheduler, own => continuationAction(own, receiver, state).Inner);

    [Explores("M:System.Threading.Tasks.Task`1.ContinueWith``1(System.Func{System.Threading.Tasks.Task{`0},System.Object,``0})")]
    public static Task<TResult> ContinueWithFunction<TAntecedent, TResult>(Job job, int site, Task<TAntecedent> receiver, Func<Job, Task<TAntecedent>, object?, ExploredTask<TResult>> continuationFunction, object? state, CancellationToken cancellationToken = default, TaskContinuationOptions continuationOptions = TaskContinuationOptions.None, TaskScheduler? scheduler = null) =>
        FactoryTasks.Continue((ExploredJob)job, site, receiver, state, cancellationToken, continuationOptions, scheduler, own => continuationFunction(own, receiver, state));
}
