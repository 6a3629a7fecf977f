// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Scheduling;

namespace Conpar.Cooperation;

/// <summary><c>Task&lt;TResult&gt;</c>: what continues one is a child job.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ResultContinuations
{
    [Controls("M:System.Threading.Tasks.Task`1.ContinueWith(System.Action{System.Threading.Tasks.Task{`0}})")]
    public static Task ContinueWith<TResult>(Job job, int site, Task<TResult> receiver, Action<Task<TResult>> continuationAction) =>
        TaskStarting.Continue(job, site, null, TaskContinuationOptions.None, (by, options) => receiver.ContinueWith(continuationAction, default, options, by));

    [Controls("M:System.Threading.Tasks.Task`1.ContinueWith(System.Action{System.Threading.Tasks.Task{`0}},System.Threading.CancellationToken)")]
    public static Task ContinueWith<TResult>(Job job, int site, Task<TResult> receiver, Action<Task<TResult>> continuationAction, CancellationToken cancellationToken) =>
        TaskStarting.Continue(job, site, null, TaskContinuationOptions.None, (by, options) => receiver.ContinueWith(continuationAction, cancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.Task`1.ContinueWith(System.Action{System.Threading.Tasks.Task{`0}},System.Threading.Tasks.TaskScheduler)")]
    public static Task ContinueWith<TResult>(Job job, int site, Task<TResult> receiver, Action<Task<TResult>> continuationAction, TaskScheduler scheduler) =>
        TaskStarting.Continue(job, site, scheduler, TaskContinuationOptions.None, (by, options) => receiver.ContinueWith(continuationAction, default, options, by));

    [Controls("M:System.Threading.Tasks.Task`1.ContinueWith(System.Action{System.Threading.Tasks.Task{`0}},System.Threading.Tasks.TaskContinuationOptions)")]
    public static Task ContinueWith<TResult>(Job job, int site, Task<TResult> receiver, Action<Task<TResult>> continuationAction, TaskContinuationOptions continuationOptions) =>
        TaskStarting.Continue(job, site, null, continuationOptions, (by, options) => receiver.ContinueWith(continuationAction, default, options, by));

    [Controls("M:System.Threading.Tasks.Task`1.ContinueWith(System.Action{System.Threading.Tasks.Task{`0}},System.Threading.CancellationToken,System.Threading.Tasks.TaskContinuationOptions,System.Threading.Tasks.TaskScheduler)")]
    public static Task ContinueWith<TResult>(Job job, int site, Task<TResult> receiver, Action<Task<TResult>> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        TaskStarting.Continue(job, site, scheduler, continuationOptions, (by, options) => receiver.ContinueWith(continuationAction, cancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.Task`1.ContinueWith(System.Action{System.Threading.Tasks.Task{`0},System.Object},System.Object)")]
    public static Task ContinueWith<TResult>(Job job, int site, Task<TResult> receiver, Action<Task<TResult>, object?> continuationAction, object? state) =>
        TaskStarting.Continue(job, site, null, TaskContinuationOptions.None, (by, options) => receiver.ContinueWith(continuationAction, state, default, options, by));

    [Controls("M:System.Threading.Tasks.Task`1.ContinueWith(System.Action{System.Threading.Tasks.Task{`0},System.Object},System.Object,System.Threading.CancellationToken)")]
    public static Task ContinueWith<TResult>(Job job, int site, Task<TResult> receiver, Action<Task<TResult>, object?> continuationAction, object? state, CancellationToken cancellationToken) =>
        TaskStarting.Continue(job, site, null, TaskContinuationOptions.None, (by, options) => receiver.ContinueWith(continuationAction, state, cancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.Task`1.ContinueWith(System.Action{System.Threading.Tasks.Task{`0},System.Object},System.Object,System.Threading.Tasks.TaskScheduler)")]
    public static Task ContinueWith<TResult>(Job job, int site, Task<TResult> receiver, Action<Task<TResult>, object?> continuationAction, object? state, TaskScheduler scheduler) =>
        TaskStarting.Continue(job, site, scheduler, TaskContinuationOptions.None, (by, options) => receiver.ContinueWith(continuationAction, state, default, options, by));

    [Controls("M:System.Threading.Tasks.Task`1.ContinueWith(System.Action{System.Threading.Tasks.Task{`0},System.Object},System.Object,System.Threading.Tasks.TaskContinuationOptions)")]
    public static Task ContinueWith<TResult>(Job job, int site, Task<TResult> receiver, Action<Task<TResult>, object?> continuationAction, object? state, TaskContinuationOptions continuationOptions) =>
        TaskStarting.Continue(job, site, null, continuationOptions, (by, options) => receiver.ContinueWith(continuationAction, state, default, options, by));

    [Controls("M:System.Threading.Tasks.Task`1.ContinueWith(System.Action{System.Threading.Tasks.Task{`0},System.Object},System.Object,System.Threading.CancellationToken,System.Threading.Tasks.TaskContinuationOptions,System.Threading.Tasks.TaskScheduler)")]
    public static Task ContinueWith<TResult>(Job job, int site, Task<TResult> receiver, Action<Task<TResult>, object?> continuationAction, object? state, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        TaskStarting.Continue(job, site, scheduler, continuationOptions, (by, options) => receiver.ContinueWith(continuationAction, state, cancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.Task`1.ContinueWith``1(System.Func{System.Threading.Tasks.Task{`0},``0})")]
    public static Task<TNewResult> ContinueWith<TResult, TNewResult>(Job job, int site, Task<TResult> receiver, Func<Task<TResult>, TNewResult> continuationFunction) =>
        TaskStarting.Continue(job, site, null, TaskContinuationOptions.None, (by, options) => receiver.ContinueWith(continuationFunction, default, options, by));

    [Controls("M:System.Threading.Tasks.Task`1.ContinueWith``1(System.Func{System.Threading.Tasks.Task{`0},``0},System.Threading.CancellationToken)")]
    public static Task<TNewResult> ContinueWith<TResult, TNewResult>(Job job, int site, Task<TResult> receiver, Func<Task<TResult>, TNewResult> continuationFunction, CancellationToken cancellationToken) =>
        TaskStarting.Continue(job, site, null, TaskContinuationOptions.None, (by, options) => receiver.ContinueWith(continuationFunction, cancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.Task`1.ContinueWith``1(System.Func{System.Threading.Tasks.Task{`0},``0},System.Threading.Tasks.TaskScheduler)")]
    public static Task<TNewResult> ContinueWith<TResult, TNewResult>(Job job, int site, Task<TResult> receiver, Func<Task<TResult>, TNewResult> continuationFunction, TaskScheduler scheduler) =>
        TaskStarting.Continue(job, site, scheduler, TaskContinuationOptions.None, (by, options) => receiver.ContinueWith(continuationFunction, default, options, by));

    [Controls("M:System.Threading.Tasks.Task`1.ContinueWith``1(System.Func{System.Threading.Tasks.Task{`0},``0},System.Threading.Tasks.TaskContinuationOptions)")]
    public static Task<TNewResult> ContinueWith<TResult, TNewResult>(Job job, int site, Task<TResult> receiver, Func<Task<TResult>, TNewResult> continuationFunction, TaskContinuationOptions continuationOptions) =>
        TaskStarting.Continue(job, site, null, continuationOptions, (by, options) => receiver.ContinueWith(continuationFunction, default, options, by));

    [Controls("M:System.Threading.Tasks.Task`1.ContinueWith``1(System.Func{System.Threading.Tasks.Task{`0},``0},System.Threading.CancellationToken,System.Threading.Tasks.TaskContinuationOptions,System.Threading.Tasks.TaskScheduler)")]
    public static Task<TNewResult> ContinueWith<TResult, TNewResult>(Job job, int site, Task<TResult> receiver, Func<Task<TResult>, TNewResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        TaskStarting.Continue(job, site, scheduler, continuationOptions, (by, options) => receiver.ContinueWith(continuationFunction, cancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.Task`1.ContinueWith``1(System.Func{System.Threading.Tasks.Task{`0},System.Object,``0},System.Object)")]
    public static Task<TNewResult> ContinueWith<TResult, TNewResult>(Job job, int site, Task<TResult> receiver, Func<Task<TResult>, object?, TNewResult> continuationFunction, object? state) =>
        TaskStarting.Continue(job, site, null, TaskContinuationOptions.None, (by, options) => receiver.ContinueWith(continuationFunction, state, default, options, by));

    [Controls("M:System.Threading.Tasks.Task`1.ContinueWith``1(System.Func{System.Threading.Tasks.Task{`0},System.Object,``0},System.Object,System.Threading.CancellationToken)")]
    public static Task<TNewResult> ContinueWith<TResult, TNewResult>(Job job, int site, Task<TResult> receiver, Func<Task<TResult>, object?, TNewResult> continuationFunction, object? state, CancellationToken cancellationToken) =>
        TaskStarting.Continue(job, site, null, TaskContinuationOptions.None, (by, options) => receiver.ContinueWith(continuationFunction, state, cancellationToken, options, by));

    [Controls("M:System.Threading.Tasks.Task`1.ContinueWith``1(System.Func{System.Threading.Tasks.Task{`0},System.Object,``0},System.Object,System.Threading.Tasks.TaskScheduler)")]
    public static Task<TNewResult> ContinueWith<TResult, TNewResult>(Job job, int site, Task<TResult> receiver, Func<Task<TResult>, object?, TNewResult> continuationFunction, object? state, TaskScheduler scheduler) =>
        TaskStarting.Continue(job, site, scheduler, TaskContinuationOptions.None, (by, options) => receiver.ContinueWith(continuationFunction, state, default, options, by));

    [Controls("M:System.Threading.Tasks.Task`1.ContinueWith``1(System.Func{System.Threading.Tasks.Task{`0},System.Object,``0},System.Object,System.Threading.Tasks.TaskContinuationOptions)")]
    public static Task<TNewResult> ContinueWith<TResult, TNewResult>(Job job, int site, Task<TResult> receiver, Func<Task<TResult>, object?, TNewResult> continuationFunction, object? state, TaskContinuationOptions continuationOptions) =>
        TaskStarting.Continue(job, site, null, continuationOptions, (by, options) => receiver.ContinueWith(continuationFunction, state, default, options, by));

    [Controls("M:System.Threading.Tasks.Task`1.ContinueWith``1(System.Func{System.Threading.Tasks.Task{`0},System.Object,``0},System.Object,System.Threading.CancellationToken,System.Threading.Tasks.TaskContinuationOptions,System.Threading.Tasks.TaskScheduler)")]
    public static Task<TNewResult> ContinueWith<TResult, TNewResult>(Job job, int site, Task<TResult> receiver, Func<Task<TResult>, object?, TNewResult> continuationFunction, object? state, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        TaskStarting.Continue(job, site, scheduler, continuationOptions, (by, options) => receiver.ContinueWith(continuationFunction, state, cancellationToken, options, by));
}
