// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using Conpar.Scheduling;

namespace Conpar.Cooperation;

// Task.Wait, WaitAll and WaitAny.
public static partial class Tasks
{
    [Controls("M:System.Threading.Tasks.Task.Wait")]
    public static JobTask Wait(Job job, int site, Task receiver) => Waits.For(job, site, receiver, Timeout.Infinite, default).WithoutResult();

    [Controls("M:System.Threading.Tasks.Task.Wait(System.Threading.CancellationToken)")]
    public static JobTask Wait(Job job, int site, Task receiver, CancellationToken cancellationToken) =>
        Waits.For(job, site, receiver, Timeout.Infinite, cancellationToken).WithoutResult();

    [Controls("M:System.Threading.Tasks.Task.Wait(System.Int32)")]
    public static JobTask<bool> Wait(Job job, int site, Task receiver, int millisecondsTimeout) => Waits.For(job, site, receiver, millisecondsTimeout, default);

    [Controls("M:System.Threading.Tasks.Task.Wait(System.TimeSpan)")]
    public static JobTask<bool> Wait(Job job, int site, Task receiver, TimeSpan timeout) =>
        Waits.For(job, site, receiver, Timeouts.Milliseconds(timeout), default);

    [Controls("M:System.Threading.Tasks.Task.Wait(System.Int32,System.Threading.CancellationToken)")]
    public static JobTask<bool> Wait(Job job, int site, Task receiver, int millisecondsTimeout, CancellationToken cancellationToken) =>
        Waits.For(job, site, receiver, millisecondsTimeout, cancellationToken);

    [Controls("M:System.Threading.Tasks.Task.Wait(System.TimeSpan,System.Threading.CancellationToken)")]
    public static JobTask<bool> Wait(Job job, int site, Task receiver, TimeSpan timeout, CancellationToken cancellationToken) =>
        Waits.For(job, site, receiver, Timeouts.Milliseconds(timeout), cancellationToken);

    [Controls("M:System.Threading.Tasks.Task.WaitAll(System.Threading.Tasks.Task[])")]
    public static JobTask WaitAll(Job job, int site, params Task[] tasks) => Waits.ForAll(job, site, tasks, Timeout.Infinite, default).WithoutResult();

    [Controls("M:System.Threading.Tasks.Task.WaitAll(System.ReadOnlySpan{System.Threading.Tasks.Task})")]
    public static JobTask WaitAll(Job job, int site, params ReadOnlySpan<Task> tasks) =>
        Waits.ForAll(job, site, [.. tasks], Timeout.Infinite, default).WithoutResult();

    [Controls("M:System.Threading.Tasks.Task.WaitAll(System.Threading.Tasks.Task[],System.Threading.CancellationToken)")]
    public static JobTask WaitAll(Job job, int site, Task[] tasks, CancellationToken cancellationToken) =>
        Waits.ForAll(job, site, tasks, Timeout.Infinite, cancellationToken).WithoutResult();

    [Controls("M:System.Threading.Tasks.Task.WaitAll(System.Collections.Generic.IEnumerable{System.Threading.Tasks.Task},System.Threading.CancellationToken)")]
    public static JobTask WaitAll(Job job, int site, IEnumerable<Task> tasks, CancellationToken cancellationToken = default) =>
        Waits.ForAll(job, site, [.. tasks], Timeout.Infinite, cancellationToken).WithoutResult();

    [Controls("M:System.Threading.Tasks.Task.WaitAll(System.Threading.Tasks.Task[],System.Int32)")]
    public static JobTask<bool> WaitAll(Job job, int site, Task[] tasks, int millisecondsTimeout) =>
        Waits.ForAll(job, site, tasks, millisecondsTimeout, default);

    [Controls("M:System.Threading.Tasks.Task.WaitAll(System.Threading.Tasks.Task[],System.TimeSpan)")]
    public static JobTask<bool> WaitAll(Job job, int site, Task[] tasks, TimeSpan timeout) =>
        Waits.ForAll(job, site, tasks, Timeouts.Milliseconds(timeout), default);

    [Controls("M:System.Threading.Tasks.Task.WaitAll(System.Threading.Tasks.Task[],System.Int32,System.Threading.CancellationToken)")]
    public static JobTask<bool> WaitAll(Job job, int site, Task[] tasks, int millisecondsTimeout, CancellationToken cancellationToken) =>
        Waits.ForAll(job, site, tasks, millisecondsTimeout, cancellationToken);

    [Controls("M:System.Threading.Tasks.Task.WaitAny(System.Threading.Tasks.Task[])")]
    public static JobTask<int> WaitAny(Job job, int site, params Task[] tasks) => Waits.ForAny(job, site, tasks, Timeout.Infinite, default);

    [Controls("M:System.Threading.Tasks.Task.WaitAny(System.Threading.Tasks.Task[],System.Threading.CancellationToken)")]
    public static JobTask<int> WaitAny(Job job, int site, Task[] tasks, CancellationToken cancellationToken) =>
        Waits.ForAny(job, site, tasks, Timeout.Infinite, cancellationToken);

    [Controls("M:System.Threading.Tasks.Task.WaitAny(System.Threading.Tasks.Task[],System.Int32)")]
    public static JobTask<int> WaitAny(Job job, int site, Task[] tasks, int millisecondsTimeout) =>
        Waits.ForAny(job, site, tasks, millisecondsTimeout, default);

    [Controls("M:System.Threading.Tasks.Task.WaitAny(System.Threading.Tasks.Task[],System.TimeSpan)")]
    public static JobTask<int> WaitAny(Job job, int site, Task[] tasks, TimeSpan timeout) =>
        Waits.ForAny(job, site, tasks, Timeouts.Milliseconds(timeout), default);

    [Controls("M:System.Threading.Tasks.Task.WaitAny(System.Threading.Tasks.Task[],System.Int32,System.Threading.CancellationToken)")]
    public static JobTask<int> WaitAny(Job job, int site, Task[] tasks, int millisecondsTimeout, CancellationToken cancellationToken) =>
        Waits.ForAny(job, site, tasks, millisecondsTimeout, cancellationToken);
}
