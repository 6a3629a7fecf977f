// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using Conpar.Scheduling;

namespace Conpar.Cooperation;

// Task.WaitAsync: waiting no longer than that.
public static partial class Tasks
{
    [Controls("M:System.Threading.Tasks.Task.WaitAsync(System.Threading.CancellationToken)")]
    public static Task WaitAsync(Job job, int site, Task receiver, CancellationToken cancellationToken) =>
        TaskWaiting.Kept(job, receiver, Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);

    [Controls("M:System.Threading.Tasks.Task.WaitAsync(System.Threading.CancellationToken)", Awaited = true)]
    public static JobTask WaitAwaited(Job job, int site, Task receiver, CancellationToken cancellationToken) =>
        TaskWaiting.Awaited(job, site, receiver, Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);

    [Controls("M:System.Threading.Tasks.Task.WaitAsync(System.TimeSpan)")]
    public static Task WaitAsync(Job job, int site, Task receiver, TimeSpan timeout) =>
        TaskWaiting.Kept(job, receiver, timeout, TimeProvider.System, default);

    [Controls("M:System.Threading.Tasks.Task.WaitAsync(System.TimeSpan)", Awaited = true)]
    public static JobTask WaitAwaited(Job job, int site, Task receiver, TimeSpan timeout) =>
        TaskWaiting.Awaited(job, site, receiver, timeout, TimeProvider.System, default);

    [Controls("M:System.Threading.Tasks.Task.WaitAsync(System.TimeSpan,System.TimeProvider)")]
    public static Task WaitAsync(Job job, int site, Task receiver, TimeSpan timeout, TimeProvider timeProvider) =>
        TaskWaiting.Kept(job, receiver, timeout, timeProvider, default);

    [Controls("M:System.Threading.Tasks.Task.WaitAsync(System.TimeSpan,System.TimeProvider)", Awaited = true)]
    public static JobTask WaitAwaited(Job job, int site, Task receiver, TimeSpan timeout, TimeProvider timeProvider) =>
        TaskWaiting.Awaited(job, site, receiver, timeout, timeProvider, default);

    [Controls("M:System.Threading.Tasks.Task.WaitAsync(System.TimeSpan,System.Threading.CancellationToken)")]
    public static Task WaitAsync(Job job, int site, Task receiver, TimeSpan timeout, CancellationToken cancellationToken) =>
        TaskWaiting.Kept(job, receiver, timeout, TimeProvider.System, cancellationToken);

    [Controls("M:System.Threading.Tasks.Task.WaitAsync(System.TimeSpan,System.Threading.CancellationToken)", Awaited = true)]
    public static JobTask WaitAwaited(Job job, int site, Task receiver, TimeSpan timeout, CancellationToken cancellationToken) =>
        TaskWaiting.Awaited(job, site, receiver, timeout, TimeProvider.System, cancellationToken);

    [Controls("M:System.Threading.Tasks.Task.WaitAsync(System.TimeSpan,System.TimeProvider,System.Threading.CancellationToken)")]
    public static Task WaitAsync(Job job, int site, Task receiver, TimeSpan timeout, TimeProvider timeProvider, CancellationToken cancellationToken) =>
        TaskWaiting.Kept(job, receiver, timeout, timeProvider, cancellationToken);

    [Controls("M:System.Threading.Tasks.Task.WaitAsync(System.TimeSpan,System.TimeProvider,System.Threading.CancellationToken)", Awaited = true)]
    public static JobTask WaitAwaited(Job job, int site, Task receiver, TimeSpan timeout, TimeProvider timeProvider, CancellationToken cancellationToken) =>
        TaskWaiting.Awaited(job, site, receiver, timeout, timeProvider, cancellationToken);

    [Controls("M:System.Threading.Tasks.Task`1.WaitAsync(System.Threading.CancellationToken)")]
    public static Task<TResult> WaitAsync<TResult>(Job job, int site, Task<TResult> receiver, CancellationToken cancellationToken) =>
        TaskWaiting.Kept(job, receiver, Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);

    [Controls("M:System.Threading.Tasks.Task`1.WaitAsync(System.Threading.CancellationToken)", Awaited = true)]
    public static JobTask<TResult> WaitAwaited<TResult>(Job job, int site, Task<TResult> receiver, CancellationToken cancellationToken) =>
        TaskWaiting.Awaited(job, site, receiver, Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);

    [Controls("M:System.Threading.Tasks.Task`1.WaitAsync(System.TimeSpan)")]
    public static Task<TResult> WaitAsync<TResult>(Job job, int site, Task<TResult> receiver, TimeSpan timeout) =>
        TaskWaiting.Kept(job, receiver, timeout, TimeProvider.System, default);

    [Controls("M:System.Threading.Tasks.Task`1.WaitAsync(System.TimeSpan)", Awaited = true)]
    public static JobTask<TResult> WaitAwaited<TResult>(Job job, int site, Task<TResult> receiver, TimeSpan timeout) =>
        TaskWaiting.Awaited(job, site, receiver, timeout, TimeProvider.System, default);

    [Controls("M:System.Threading.Tasks.Task`1.WaitAsync(System.TimeSpan,System.TimeProvider)")]
    public static Task<TResult> WaitAsync<TResult>(Job job, int site, Task<TResult> receiver, TimeSpan timeout, TimeProvider timeProvider) =>
        TaskWaiting.Kept(job, receiver, timeout, timeProvider, default);

    [Controls("M:System.Threading.Tasks.Task`1.WaitAsync(System.TimeSpan,System.TimeProvider)", Awaited = true)]
    public static JobTask<TResult> WaitAwaited<TResult>(Job job, int site, Task<TResult> receiver, TimeSpan timeout, TimeProvider timeProvider) =>
        TaskWaiting.Awaited(job, site, receiver, timeout, timeProvider, default);

    [Controls("M:System.Threading.Tasks.Task`1.WaitAsync(System.TimeSpan,System.Threading.CancellationToken)")]
    public static Task<TResult> WaitAsync<TResult>(Job job, int site, Task<TResult> receiver, TimeSpan timeout, CancellationToken cancellationToken) =>
        TaskWaiting.Kept(job, receiver, timeout, TimeProvider.System, cancellationToken);

    [Controls("M:System.Threading.Tasks.Task`1.WaitAsync(System.TimeSpan,System.Threading.CancellationToken)", Awaited = true)]
    public static JobTask<TResult> WaitAwaited<TResult>(Job job, int site, Task<TResult> receiver, TimeSpan timeout, CancellationToken cancellationToken) =>
        TaskWaiting.Awaited(job, site, receiver, timeout, TimeProvider.System, cancellationToken);

    [Controls("M:System.Threading.Tasks.Task`1.WaitAsync(System.TimeSpan,System.TimeProvider,System.Threading.CancellationToken)")]
    public static Task<TResult> WaitAsync<TResult>(Job job, int site, Task<TResult> receiver, TimeSpan timeout, TimeProvider timeProvider, CancellationToken cancellationToken) =>
        TaskWaiting.Kept(job, receiver, timeout, timeProvider, cancellationToken);

    [Controls("M:System.Threading.Tasks.Task`1.WaitAsync(System.TimeSpan,System.TimeProvider,System.Threading.CancellationToken)", Awaited = true)]
    public static JobTask<TResult> WaitAwaited<TResult>(Job job, int site, Task<TResult> receiver, TimeSpan timeout, TimeProvider timeProvider, CancellationToken cancellationToken) =>
        TaskWaiting.Awaited(job, site, receiver, timeout, timeProvider, cancellationToken);
}
