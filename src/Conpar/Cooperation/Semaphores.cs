#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Scheduling;

namespace Conpar.Cooperation;

/// <summary><c>SemaphoreSlim</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Semaphores
{
    [Controls("M:System.Threading.SemaphoreSlim.Wait")]
    public static JobTask Wait(Job job, int site, SemaphoreSlim receiver) =>
        SemaphoreOps.Wait(job, site, receiver, Timeout.Infinite, default, isAsync: false).WithoutResult();

    [Controls("M:System.Threading.SemaphoreSlim.Wait(System.Threading.CancellationToken)")]
    public static JobTask Wait(Job job, int site, SemaphoreSlim receiver, CancellationToken cancellationToken) =>
        SemaphoreOps.Wait(job, site, receiver, Timeout.Infinite, cancellationToken, isAsync: false).WithoutResult();

    [Controls("M:System.Threading.SemaphoreSlim.Wait(System.Int32)")]
    public static JobTask<bool> Wait(Job job, int site, SemaphoreSlim receiver, int millisecondsTimeout) =>
        SemaphoreOps.Wait(job, site, receiver, millisecondsTimeout, default, isAsync: false);

    [Controls("M:System.Threading.SemaphoreSlim.Wait(System.TimeSpan)")]
    public static JobTask<bool> Wait(Job job, int site, SemaphoreSlim receiver, TimeSpan timeout) =>
        SemaphoreOps.Wait(job, site, receiver, Timeouts.Milliseconds(timeout), default, isAsync: false);

    [Controls("M:System.Threading.SemaphoreSlim.Wait(System.Int32,System.Threading.CancellationToken)")]
    public static JobTask<bool> Wait(Job job, int site, SemaphoreSlim receiver, int millisecondsTimeout, CancellationToken cancellationToken) =>
        SemaphoreOps.Wait(job, site, receiver, millisecondsTimeout, cancellationToken, isAsync: false);

    [Controls("M:System.Threading.SemaphoreSlim.Wait(System.TimeSpan,System.Threading.CancellationToken)")]
    public static JobTask<bool> Wait(Job job, int site, SemaphoreSlim receiver, TimeSpan timeout, CancellationToken cancellationToken) =>
        SemaphoreOps.Wait(job, site, receiver, Timeouts.Milliseconds(timeout), cancellationToken, isAsync: false);

    [Controls("M:System.Threading.SemaphoreSlim.WaitAsync", Awaited = true)]
    public static JobTask WaitAwaited(Job job, int site, SemaphoreSlim receiver) =>
        SemaphoreOps.Wait(job, site, receiver, Timeout.Infinite, default, isAsync: true).WithoutResult();

    [Controls("M:System.Threading.SemaphoreSlim.WaitAsync(System.Threading.CancellationToken)", Awaited = true)]
    public static JobTask WaitAwaited(Job job, int site, SemaphoreSlim receiver, CancellationToken cancellationToken) =>
        SemaphoreOps.Wait(job, site, receiver, Timeout.Infinite, cancellationToken, isAsync: true).WithoutResult();

    [Controls("M:System.Threading.SemaphoreSlim.WaitAsync(System.Int32)", Awaited = true)]
    public static JobTask<bool> WaitAwaited(Job job, int site, SemaphoreSlim receiver, int millisecondsTimeout) =>
        SemaphoreOps.Wait(job, site, receiver, millisecondsTimeout, default, isAsync: true);

    [Controls("M:System.Threading.SemaphoreSlim.WaitAsync(System.TimeSpan)", Awaited = true)]
    public static JobTask<bool> WaitAwaited(Job job, int site, SemaphoreSlim receiver, TimeSpan timeout) =>
        SemaphoreOps.Wait(job, site, receiver, Timeouts.Milliseconds(timeout), default, isAsync: true);

    [Controls("M:System.Threading.SemaphoreSlim.WaitAsync(System.Int32,System.Threading.CancellationToken)", Awaited = true)]
    public static JobTask<bool> WaitAwaited(Job job, int site, SemaphoreSlim receiver, int millisecondsTimeout, CancellationToken cancellationToken) =>
        SemaphoreOps.Wait(job, site, receiver, millisecondsTimeout, cancellationToken, isAsync: true);

    [Controls("M:System.Threading.SemaphoreSlim.WaitAsync(System.TimeSpan,System.Threading.CancellationToken)", Awaited = true)]
    public static JobTask<bool> WaitAwaited(Job job, int site, SemaphoreSlim receiver, TimeSpan timeout, CancellationToken cancellationToken) =>
        SemaphoreOps.Wait(job, site, receiver, Timeouts.Milliseconds(timeout), cancellationToken, isAsync: true);

    [Controls("M:System.Threading.SemaphoreSlim.WaitAsync")]
    public static Task WaitAsync(Job job, int site, SemaphoreSlim receiver) => SemaphoreOps.Kept(job, site, receiver, Timeout.Infinite, default);

    [Controls("M:System.Threading.SemaphoreSlim.WaitAsync(System.Threading.CancellationToken)")]
    public static Task WaitAsync(Job job, int site, SemaphoreSlim receiver, CancellationToken cancellationToken) =>
        SemaphoreOps.Kept(job, site, receiver, Timeout.Infinite, cancellationToken);

    [Controls("M:System.Threading.SemaphoreSlim.WaitAsync(System.Int32)")]
    public static Task<bool> WaitAsync(Job job, int site, SemaphoreSlim receiver, int millisecondsTimeout) =>
        SemaphoreOps.Kept(job, site, receiver, millisecondsTimeout, default);

    [Controls("M:System.Threading.SemaphoreSlim.WaitAsync(System.TimeSpan)")]
    public static Task<bool> WaitAsync(Job job, int site, SemaphoreSlim receiver, TimeSpan timeout) =>
        SemaphoreOps.Kept(job, site, receiver, Timeouts.Milliseconds(timeout), default);

    [Controls("M:System.Threading.SemaphoreSlim.WaitAsync(System.Int32,System.Threading.CancellationToken)")]
    public static Task<bool> WaitAsync(Job job, int site, SemaphoreSlim receiver, int millisecondsTimeout, CancellationToken cancellationToken) =>
        SemaphoreOps.Kept(job, site, receiver, millisecondsTimeout, cancellationToken);

    [Controls("M:System.Threading.SemaphoreSlim.WaitAsync(System.TimeSpan,System.Threading.CancellationToken)")]
    public static Task<bool> WaitAsync(Job job, int site, SemaphoreSlim receiver, TimeSpan timeout, CancellationToken cancellationToken) =>
        SemaphoreOps.Kept(job, site, receiver, Timeouts.Milliseconds(timeout), cancellationToken);

    [Controls("M:System.Threading.SemaphoreSlim.Release")]
    public static JobTask<int> Release(Job job, int site, SemaphoreSlim receiver) => SemaphoreOps.Release(job, site, receiver, 1);

    [Controls("M:System.Threading.SemaphoreSlim.Release(System.Int32)")]
    public static JobTask<int> Release(Job job, int site, SemaphoreSlim receiver, int releaseCount) => SemaphoreOps.Release(job, site, receiver, releaseCount);
}
