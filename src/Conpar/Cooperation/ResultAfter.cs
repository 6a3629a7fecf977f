// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Scheduling;

namespace Conpar.Cooperation;

/// <summary><c>TaskFactory&lt;TResult&gt;</c>: what continues several tasks is a child job.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ResultAfter
{
    [Controls("M:System.Threading.Tasks.TaskFactory`1.ContinueWhenAll(System.Threading.Tasks.Task[],System.Func{System.Threading.Tasks.Task[],`0})")]
    public static Task<TResult> ContinueWhenAll<TResult>(Job job, int site, TaskFactory<TResult> receiver, Task[] tasks, Func<Task[], TResult> continuationFunction) =>
        TaskStarting.Continue(job, site, receiver.Scheduler, receiver.ContinuationOptions, (by, options) => receiver.ContinueWhenAll(tasks, continuationFunction, receiver.CancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory`1.ContinueWhenAll(System.Threading.Tasks.Task[],System.Func{System.Threading.Tasks.Task[],`0},System.Threading.CancellationToken)")]
    public static Task<TResult> ContinueWhenAll<TResult>(Job job, int site, TaskFactory<TResult> receiver, Task[] tasks, Func<Task[], TResult> continuationFunction, CancellationToken cancellationToken) =>
        TaskStarting.Continue(job, site, receiver.Scheduler, receiver.ContinuationOptions, (by, options) => receiver.ContinueWhenAll(tasks, continuationFunction, cancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory`1.ContinueWhenAll(System.Threading.Tasks.Task[],System.Func{System.Threading.Tasks.Task[],`0},System.Threading.Tasks.TaskContinuationOptions)")]
    public static Task<TResult> ContinueWhenAll<TResult>(Job job, int site, TaskFactory<TResult> receiver, Task[] tasks, Func<Task[], TResult> continuationFunction, TaskContinuationOptions continuationOptions) =>
        TaskStarting.Continue(job, site, receiver.Scheduler, continuationOptions, (by, options) => receiver.ContinueWhenAll(tasks, continuationFunction, receiver.CancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory`1.ContinueWhenAll(System.Threading.Tasks.Task[],System.Func{System.Threading.Tasks.Task[],`0},System.Threading.CancellationToken,System.Threading.Tasks.TaskContinuationOptions,System.Threading.Tasks.TaskScheduler)")]
    public static Task<TResult> ContinueWhenAll<TResult>(Job job, int site, TaskFactory<TResult> receiver, Task[] tasks, Func<Task[], TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        TaskStarting.Continue(job, site, scheduler, continuationOptions, (by, options) => receiver.ContinueWhenAll(tasks, continuationFunction, cancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory`1.ContinueWhenAll``1(System.Threading.Tasks.Task{``0}[],System.Func{System.Threading.Tasks.Task{``0}[],`0})")]
    public static Task<TResult> ContinueWhenAll<TResult, TAntecedentResult>(Job job, int site, TaskFactory<TResult> receiver, Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction) =>
        TaskStarting.Continue(job, site, receiver.Scheduler, receiver.ContinuationOptions, (by, options) => receiver.ContinueWhenAll(tasks, continuationFunction, receiver.CancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory`1.ContinueWhenAll``1(System.Threading.Tasks.Task{``0}[],System.Func{System.Threading.Tasks.Task{``0}[],`0},System.Threading.CancellationToken)")]
    public static Task<TResult> ContinueWhenAll<TResult, TAntecedentResult>(Job job, int site, TaskFactory<TResult> receiver, Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, CancellationToken cancellationToken) =>
        TaskStarting.Continue(job, site, receiver.Scheduler, receiver.ContinuationOptions, (by, options) => receiver.ContinueWhenAll(tasks, continuationFunction, cancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory`1.ContinueWhenAll``1(System.Threading.Tasks.Task{``0}[],System.Func{System.Threading.Tasks.Task{``0}[],`0},System.Threading.Tasks.TaskContinuationOptions)")]
    public static Task<TResult> ContinueWhenAll<TResult, TAntecedentResult>(Job job, int site, TaskFactory<TResult> receiver, Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, TaskContinuationOptions continuationOptions) =>
        TaskStarting.Continue(job, site, receiver.Scheduler, continuationOptions, (by, options) => receiver.ContinueWhenAll(tasks, continuationFunction, receiver.CancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory`1.ContinueWhenAll``1(System.Threading.Tasks.Task{``0}[],System.Func{System.Threading.Tasks.Task{``0}[],`0},System.Threading.CancellationToken,System.Threading.Tasks.TaskContinuationOptions,System.Threading.Tasks.TaskScheduler)")]
    public static Task<TResult> ContinueWhenAll<TResult, TAntecedentResult>(Job job, int site, TaskFactory<TResult> receiver, Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        TaskStarting.Continue(job, site, scheduler, continuationOptions, (by, options) => receiver.ContinueWhenAll(tasks, continuationFunction, cancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory`1.ContinueWhenAny(System.Threading.Tasks.Task[],System.Func{System.Threading.Tasks.Task,`0})")]
    public static Task<TResult> ContinueWhenAny<TResult>(Job job, int site, TaskFactory<TResult> receiver, Task[] tasks, Func<Task, TResult> continuationFunction) =>
        TaskStarting.Continue(job, site, receiver.Scheduler, receiver.ContinuationOptions, (by, options) => receiver.ContinueWhenAny(tasks, continuationFunction, receiver.CancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory`1.ContinueWhenAny(System.Threading.Tasks.Task[],System.Func{System.Threading.Tasks.Task,`0},System.Threading.CancellationToken)")]
    public static Task<TResult> ContinueWhenAny<TResult>(Job job, int site, TaskFactory<TResult> receiver, Task[] tasks, Func<Task, TResult> continuationFunction, CancellationToken cancellationToken) =>
        TaskStarting.Continue(job, site, receiver.Scheduler, receiver.ContinuationOptions, (by, options) => receiver.ContinueWhenAny(tasks, continuationFunction, cancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory`1.ContinueWhenAny(System.Threading.Tasks.Task[],System.Func{System.Threading.Tasks.Task,`0},System.Threading.Tasks.TaskContinuationOptions)")]
    public static Task<TResult> ContinueWhenAny<TResult>(Job job, int site, TaskFactory<TResult> receiver, Task[] tasks, Func<Task, TResult> continuationFunction, TaskContinuationOptions continuationOptions) =>
        TaskStarting.Continue(job, site, receiver.Scheduler, continuationOptions, (by, options) => receiver.ContinueWhenAny(tasks, continuationFunction, receiver.CancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory`1.ContinueWhenAny(System.Threading.Tasks.Task[],System.Func{System.Threading.Tasks.Task,`0},System.Threading.CancellationToken,System.Threading.Tasks.TaskContinuationOptions,System.Threading.Tasks.TaskScheduler)")]
    public static Task<TResult> ContinueWhenAny<TResult>(Job job, int site, TaskFactory<TResult> receiver, Task[] tasks, Func<Task, TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        TaskStarting.Continue(job, site, scheduler, continuationOptions, (by, options) => receiver.ContinueWhenAny(tasks, continuationFunction, cancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory`1.ContinueWhenAny``1(System.Threading.Tasks.Task{``0}[],System.Func{System.Threading.Tasks.Task{``0},`0})")]
    public static Task<TResult> ContinueWhenAny<TResult, TAntecedentResult>(Job job, int site, TaskFactory<TResult> receiver, Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction) =>
        TaskStarting.Continue(job, site, receiver.Scheduler, receiver.ContinuationOptions, (by, options) => receiver.ContinueWhenAny(tasks, continuationFunction, receiver.CancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory`1.ContinueWhenAny``1(System.Threading.Tasks.Task{``0}[],System.Func{System.Threading.Tasks.Task{``0},`0},System.Threading.CancellationToken)")]
    public static Task<TResult> ContinueWhenAny<TResult, TAntecedentResult>(Job job, int site, TaskFactory<TResult> receiver, Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, CancellationToken cancellationToken) =>
        TaskStarting.Continue(job, site, receiver.Scheduler, receiver.ContinuationOptions, (by, options) => receiver.ContinueWhenAny(tasks, continuationFunction, cancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory`1.ContinueWhenAny``1(System.Threading.Tasks.Task{``0}[],System.Func{System.Threading.Tasks.Task{``0},`0},System.Threading.Tasks.TaskContinuationOptions)")]
    public static Task<TResult> ContinueWhenAny<TResult, TAntecedentResult>(Job job, int site, TaskFactory<TResult> receiver, Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, TaskContinuationOptions continuationOptions) =>
        TaskStarting.Continue(job, site, receiver.Scheduler, continuationOptions, (by, options) => receiver.ContinueWhenAny(tasks, continuationFunction, receiver.CancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.TaskFactory`1.ContinueWhenAny``1(System.Threading.Tasks.Task{``0}[],System.Func{System.Threading.Tasks.Task{``0},`0},System.Threading.CancellationToken,System.Threading.Tasks.TaskContinuationOptions,System.Threading.Tasks.TaskScheduler)")]
    public static Task<TResult> ContinueWhenAny<TResult, TAntecedentResult>(Job job, int site, TaskFactory<TResult> receiver, Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        TaskStarting.Continue(job, site, scheduler, continuationOptions, (by, options) => receiver.ContinueWhenAny(tasks, continuationFunction, cancellationToken, options, by));
}
