// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Cooperation;

/// <summary><c>TaskCompletionSource&lt;TResult&gt;</c>: those who wait for its task go on.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ResultCompletions
{
    [Controls("M:System.Threading.Tasks.TaskCompletionSource`1.SetResult(`0)")]
    public static JobTask SetResult<TResult>(Job job, int site, TaskCompletionSource<TResult> receiver, TResult result) =>
        Releasing.Do(job, site, EventKind.Signal, receiver.Task, _ => receiver.SetResult(result));

    [Controls("M:System.Threading.Tasks.TaskCompletionSource`1.TrySetResult(`0)")]
    public static JobTask<bool> TrySetResult<TResult>(Job job, int site, TaskCompletionSource<TResult> receiver, TResult result) =>
        Releasing.Do(job, site, EventKind.Signal, receiver.Task, _ => receiver.TrySetResult(result));

    [Controls("M:System.Threading.Tasks.TaskCompletionSource`1.SetException(System.Exception)")]
    public static JobTask SetException<TResult>(Job job, int site, TaskCompletionSource<TResult> receiver, Exception exception) =>
        Releasing.Do(job, site, EventKind.Signal, receiver.Task, _ => receiver.SetException(exception));

    [Controls("M:System.Threading.Tasks.TaskCompletionSource`1.TrySetException(System.Exception)")]
    public static JobTask<bool> TrySetException<TResult>(Job job, int site, TaskCompletionSource<TResult> receiver, Exception exception) =>
        Releasing.Do(job, site, EventKind.Signal, receiver.Task, _ => receiver.TrySetException(exception));

    [Controls("M:System.Threading.Tasks.TaskCompletionSource`1.SetException(System.Collections.Generic.IEnumerable{System.Exception})")]
    public static JobTask SetException<TResult>(Job job, int site, TaskCompletionSource<TResult> receiver, IEnumerable<Exception> exceptions) =>
        Releasing.Do(job, site, EventKind.Signal, receiver.Task, _ => receiver.SetException(exceptions));

    [Controls("M:System.Threading.Tasks.TaskCompletionSource`1.TrySetException(System.Collections.Generic.IEnumerable{System.Exception})")]
    public static JobTask<bool> TrySetException<TResult>(Job job, int site, TaskCompletionSource<TResult> receiver, IEnumerable<Exception> exceptions) =>
        Releasing.Do(job, site, EventKind.Signal, receiver.Task, _ => receiver.TrySetException(exceptions));

    [Controls("M:System.Threading.Tasks.TaskCompletionSource`1.SetCanceled")]
    public static JobTask SetCanceled<TResult>(Job job, int site, TaskCompletionSource<TResult> receiver) =>
        Releasing.Do(job, site, EventKind.Signal, receiver.Task, _ => receiver.SetCanceled());

    [Controls("M:System.Threading.Tasks.TaskCompletionSource`1.TrySetCanceled")]
    public static JobTask<bool> TrySetCanceled<TResult>(Job job, int site, TaskCompletionSource<TResult> receiver) =>
        Releasing.Do(job, site, EventKind.Signal, receiver.Task, _ => receiver.TrySetCanceled());

    [Controls("M:System.Threading.Tasks.TaskCompletionSource`1.SetCanceled(System.Threading.CancellationToken)")]
    public static JobTask SetCanceled<TResult>(Job job, int site, TaskCompletionSource<TResult> receiver, CancellationToken cancellationToken) =>
        Releasing.Do(job, site, EventKind.Signal, receiver.Task, _ => receiver.SetCanceled(cancellationToken));

    [Controls("M:System.Threading.Tasks.TaskCompletionSource`1.TrySetCanceled(System.Threading.CancellationToken)")]
    public static JobTask<bool> TrySetCanceled<TResult>(Job job, int site, TaskCompletionSource<TResult> receiver, CancellationToken cancellationToken) =>
        Releasing.Do(job, site, EventKind.Signal, receiver.Task, _ => receiver.TrySetCanceled(cancellationToken));

    [Controls("M:System.Threading.Tasks.TaskCompletionSource`1.SetFromTask(System.Threading.Tasks.Task{`0})")]
    public static JobTask SetFromTask<TResult>(Job job, int site, TaskCompletionSource<TResult> receiver, Task<TResult> completedTask) =>
        Releasing.Do(job, site, EventKind.Signal, receiver.Task, _ => receiver.SetFromTask(completedTask));

    [Controls("M:System.Threading.Tasks.TaskCompletionSource`1.TrySetFromTask(System.Threading.Tasks.Task{`0})")]
    public static JobTask<bool> TrySetFromTask<TResult>(Job job, int site, TaskCompletionSource<TResult> receiver, Task<TResult> completedTask) =>
        Releasing.Do(job, site, EventKind.Signal, receiver.Task, _ => receiver.TrySetFromTask(completedTask));
}
