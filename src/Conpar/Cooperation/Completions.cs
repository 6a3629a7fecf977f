// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Cooperation;

/// <summary><c>TaskCompletionSource</c>: those who wait for its task go on.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Completions
{
    [Controls("M:System.Threading.Tasks.TaskCompletionSource.SetResult")]
    public static JobTask SetResult(Job job, int site, TaskCompletionSource receiver) =>
        Releasing.Do(job, site, EventKind.Signal, receiver.Task, _ => receiver.SetResult());

    [Controls("M:System.Threading.Tasks.TaskCompletionSource.TrySetResult")]
    public static JobTask<bool> TrySetResult(Job job, int site, TaskCompletionSource receiver) =>
        Releasing.Do(job, site, EventKind.Signal, receiver.Task, _ => receiver.TrySetResult());

    [Controls("M:System.Threading.Tasks.TaskCompletionSource.SetException(System.Exception)")]
    public static JobTask SetException(Job job, int site, TaskCompletionSource receiver, Exception exception) =>
        Releasing.Do(job, site, EventKind.Signal, receiver.Task, _ => receiver.SetException(exception));

    [Controls("M:System.Threading.Tasks.TaskCompletionSource.TrySetException(System.Exception)")]
    public static JobTask<bool> TrySetException(Job job, int site, TaskCompletionSource receiver, Exception exception) =>
        Releasing.Do(job, site, EventKind.Signal, receiver.Task, _ => receiver.TrySetException(exception));

    [Controls("M:System.Threading.Tasks.TaskCompletionSource.SetException(System.Collections.Generic.IEnumerable{System.Exception})")]
    public static JobTask SetException(Job job, int site, TaskCompletionSource receiver, IEnumerable<Exception> exceptions) =>
        Releasing.Do(job, site, EventKind.Signal, receiver.Task, _ => receiver.SetException(exceptions));

    [Controls("M:System.Threading.Tasks.TaskCompletionSource.TrySetException(System.Collections.Generic.IEnumerable{System.Exception})")]
    public static JobTask<bool> TrySetException(Job job, int site, TaskCompletionSource receiver, IEnumerable<Exception> exceptions) =>
        Releasing.Do(job, site, EventKind.Signal, receiver.Task, _ => receiver.TrySetException(exceptions));

    [Controls("M:System.Threading.Tasks.TaskCompletionSource.SetCanceled")]
    public static JobTask SetCanceled(Job job, int site, TaskCompletionSource receiver) =>
        Releasing.Do(job, site, EventKind.Signal, receiver.Task, _ => receiver.SetCanceled());

    [Controls("M:System.Threading.Tasks.TaskCompletionSource.TrySetCanceled")]
    public static JobTask<bool> TrySetCanceled(Job job, int site, TaskCompletionSource receiver) =>
        Releasing.Do(job, site, EventKind.Signal, receiver.Task, _ => receiver.TrySetCanceled());

    [Controls("M:System.Threading.Tasks.TaskCompletionSource.SetCanceled(System.Threading.CancellationToken)")]
    public static JobTask SetCanceled(Job job, int site, TaskCompletionSource receiver, CancellationToken cancellationToken) =>
        Releasing.Do(job, site, EventKind.Signal, receiver.Task, _ => receiver.SetCanceled(cancellationToken));

    [Controls("M:System.Threading.Tasks.TaskCompletionSource.TrySetCanceled(System.Threading.CancellationToken)")]
    public static JobTask<bool> TrySetCanceled(Job job, int site, TaskCompletionSource receiver, CancellationToken cancellationToken) =>
        Releasing.Do(job, site, EventKind.Signal, receiver.Task, _ => receiver.TrySetCanceled(cancellationToken));

    [Controls("M:System.Threading.Tasks.TaskCompletionSource.SetFromTask(System.Threading.Tasks.Task)")]
    public static JobTask SetFromTask(Job job, int site, TaskCompletionSource receiver, Task completedTask) =>
        Releasing.Do(job, site, EventKind.Signal, receiver.Task, _ => receiver.SetFromTask(completedTask));

    [Controls("M:System.Threading.Tasks.TaskCompletionSource.TrySetFromTask(System.Threading.Tasks.Task)")]
    public static JobTask<bool> TrySetFromTask(Job job, int site, TaskCompletionSource receiver, Task completedTask) =>
        Releasing.Do(job, site, EventKind.Signal, receiver.Task, _ => receiver.TrySetFromTask(completedTask));
}
