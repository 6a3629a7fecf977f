// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Scheduling;

namespace Conpar.Cooperation;

/// <summary><c>TaskFactory</c>: what continues when all of several tasks have ended is a child job.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class AfterAll
{
    [Controls("M:System.Threading.Tasks.TaskFactory.ContinueWhenAll(System.Threading.Tasks.Task[],System.Action{System.Threading.Tasks.Task[]})")]
    public static Task ContinueWhenAll(Job job, int site, TaskFactory receiver, Task[] tasks, Action<Task[]> continuationAction) =>
        TaskStarting.Continue(job, site, receiver.Scheduler, receiver.ContinuationOptions, (by, options) => receiver.ContinueWhenAll(tasks, continuationAction, receiver.CancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory.ContinueWhenAll(System.Threading.Tasks.Task[],System.Action{System.Threading.Tasks.Task[]},System.Threading.CancellationToken)")]
    public static Task ContinueWhenAll(Job job, int site, TaskFactory receiver, Task[] tasks, Action<Task[]> continuationAction, CancellationToken cancellationToken) =>
        TaskStarting.Continue(job, site, receiver.Scheduler, receiver.ContinuationOptions, (by, options) => receiver.ContinueWhenAll(tasks, continuationAction, cancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory.ContinueWhenAll(System.Threading.Tasks.Task[],System.Action{System.Threading.Tasks.Task[]},System.Threading.Tasks.TaskContinuationOptions)")]
    public static Task ContinueWhenAll(Job job, int site, TaskFactory receiver, Task[] tasks, Action<Task[]> continuationAction, TaskContinuationOptions continuationOptions) =>
        TaskStarting.Continue(job, site, receiver.Scheduler, continuationOptions, (by, options) => receiver.ContinueWhenAll(tasks, continuationAction, receiver.CancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory.ContinueWhenAll(System.Threading.Tasks.Task[],System.Action{System.Threading.Tasks.Task[]},System.Threading.CancellationToken,System.Threading.Tasks.TaskContinuationOptions,System.Threading.Tasks.TaskScheduler)")]
    public static Task ContinueWhenAll(Job job, int site, TaskFactory receiver, Task[] tasks, Action<Task[]> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        TaskStarting.Continue(job, site, scheduler, continuationOptions, (by, options) => receiver.ContinueWhenAll(tasks, continuationAction, cancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory.ContinueWhenAll``1(System.Threading.Tasks.Task[],System.Func{System.Threading.Tasks.Task[],``0})")]
    public static Task<TResult> ContinueWhenAll<TResult>(Job job, int site, TaskFactory receiver, Task[] tasks, Func<Task[], TResult> continuationFunction) =>
        TaskStarting.Continue(job, site, receiver.Scheduler, receiver.ContinuationOptions, (by, options) => receiver.ContinueWhenAll(tasks, continuationFunction, receiver.CancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory.ContinueWhenAll``1(System.Threading.Tasks.Task[],System.Func{System.Threading.Tasks.Task[],``0},System.Threading.CancellationToken)")]
    public static Task<TResult> ContinueWhenAll<TResult>(Job job, int site, TaskFactory receiver, Task[] tasks, Func<Task[], TResult> continuationFunction, CancellationToken cancellationToken) =>
        TaskStarting.Continue(job, site, receiver.Scheduler, receiver.ContinuationOptions, (by, options) => receiver.ContinueWhenAll(tasks, continuationFunction, cancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory.ContinueWhenAll``1(System.Threading.Tasks.Task[],System.Func{System.Threading.Tasks.Task[],``0},System.Threading.Tasks.TaskContinuationOptions)")]
    public static Task<TResult> ContinueWhenAll<TResult>(Job job, int site, TaskFactory receiver, Task[] tasks, Func<Task[], TResult> continuationFunction, TaskContinuationOptions continuationOptions) =>
        TaskStarting.Continue(job, site, receiver.Scheduler, continuationOptions, (by, options) => receiver.ContinueWhenAll(tasks, continuationFunction, receiver.CancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory.ContinueWhenAll``1(System.Threading.Tasks.Task[],System.Func{System.Threading.Tasks.Task[],``0},System.Threading.CancellationToken,System.Threading.Tasks.TaskContinuationOptions,System.Threading.Tasks.TaskScheduler)")]
    public static Task<TResult> ContinueWhenAll<TResult>(Job job, int site, TaskFactory receiver, Task[] tasks, Func<Task[], TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        TaskStarting.Continue(job, site, scheduler, continuationOptions, (by, options) => receiver.ContinueWhenAll(tasks, continuationFunction, cancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory.ContinueWhenAll``1(System.Threading.Tasks.Task{``0}[],System.Action{System.Threading.Tasks.Task{``0}[]})")]
    public static Task ContinueWhenAll<TAntecedentResult>(Job job, int site, TaskFactory receiver, Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction) =>
        TaskStarting.Continue(job, site, receiver.Scheduler, receiver.ContinuationOptions, (by, options) => receiver.ContinueWhenAll(tasks, continuationAction, receiver.CancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory.ContinueWhenAll``1(System.Threading.Tasks.Task{``0}[],System.Action{System.Threading.Tasks.Task{``0}[]},System.Threading.CancellationToken)")]
    public static Task ContinueWhenAll<TAntecedentResult>(Job job, int site, TaskFactory receiver, Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction, CancellationToken cancellationToken) =>
        TaskStarting.Continue(job, site, receiver.Scheduler, receiver.ContinuationOptions, (by, options) => receiver.ContinueWhenAll(tasks, continuationAction, cancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory.ContinueWhenAll``1(System.Threading.Tasks.Task{``0}[],System.Action{System.Threading.Tasks.Task{``0}[]},System.Threading.Tasks.TaskContinuationOptions)")]
    public static Task ContinueWhenAll<TAntecedentResult>(Job job, int site, TaskFactory receiver, Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction, TaskContinuationOptions continuationOptions) =>
        TaskStarting.Continue(job, site, receiver.Scheduler, continuationOptions, (by, options) => receiver.ContinueWhenAll(tasks, continuationAction, receiver.CancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory.ContinueWhenAll``1(System.Threading.Tasks.Task{``0}[],System.Action{System.Threading.Tasks.Task{``0}[]},System.Threading.CancellationToken,System.Threading.Tasks.TaskContinuationOptions,System.Threading.Tasks.TaskScheduler)")]
    public static Task ContinueWhenAll<TAntecedentResult>(Job job, int site, TaskFactory receiver, Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        TaskStarting.Continue(job, site, scheduler, continuationOptions, (by, options) => receiver.ContinueWhenAll(tasks, continuationAction, cancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory.ContinueWhenAll``2(System.Threading.Tasks.Task{``0}[],System.Func{System.Threading.Tasks.Task{``0}[],``1})")]
    public static Task<TResult> ContinueWhenAll<TAntecedentResult, TResult>(Job job, int site, TaskFactory receiver, Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction) =>
        TaskStarting.Continue(job, site, receiver.Scheduler, receiver.ContinuationOptions, (by, options) => receiver.ContinueWhenAll(tasks, continuationFunction, receiver.CancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory.ContinueWhenAll``2(System.Threading.Tasks.Task{``0}[],System.Func{System.Threading.Tasks.Task{``0}[],``1},System.Threading.CancellationToken)")]
    public static Task<TResult> ContinueWhenAll<TAntecedentResult, TResult>(Job job, int site, TaskFactory receiver, Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, CancellationToken cancellationToken) =>
        TaskStarting.Continue(job, site, receiver.Scheduler, receiver.ContinuationOptions, (by, options) => receiver.ContinueWhenAll(tasks, continuationFunction, cancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory.ContinueWhenAll``2(System.Threading.Tasks.Task{``0}[],System.Func{System.Threading.Tasks.Task{``0}[],``1},System.Threading.Tasks.TaskContinuationOptions)")]
    public static Task<TResult> ContinueWhenAll<TAntecedentResult, TResult>(Job job, int site, TaskFactory receiver, Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, TaskContinuationOptions continuationOptions) =>
        TaskStarting.Continue(job, site, receiver.Scheduler, continuationOptions, (by, options) => receiver.ContinueWhenAll(tasks, continuationFunction, receiver.CancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory.ContinueWhenAll``2(System.Threading.Tasks.Task{``0}[],System.Func{System.Threading.Tasks.Task{``0}[],``1},System.Threading.CancellationToken,System.Threading.Tasks.TaskContinuationOptions,System.Threading.Tasks.TaskScheduler)")]
    public static Task<TResult> ContinueWhenAll<TAntecedentResult, TResult>(Job job, int site, TaskFactory receiver, Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        TaskStarting.Continue(job, site, scheduler, continuationOptions, (by, options) => receiver.ContinueWhenAll(tasks, continuationFunction, cancellationToken, options, by));
}
