#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Scheduling;

namespace Conpar.Cooperation;

/// <summary><c>SemaphoreSlim</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Semaphores
{
    [Controls("M:System.Threading.SemaphoreSlim.Wait")]
    public static JobTask Wait(Job job, int site, SemaphoreSlim receiver) => throw new NotImplementedException();

    [Controls("M:System.Threading.SemaphoreSlim.Wait(System.Threading.CancellationToken)")]
    public static JobTask Wait(Job job, int site, SemaphoreSlim receiver, CancellationToken cancellationToken) => throw new NotImplementedException();

    [Controls("M:System.Threading.SemaphoreSlim.Wait(System.Int32)")]
    public static JobTask<bool> Wait(Job job, int site, SemaphoreSlim receiver, int millisecondsTimeout) => throw new NotImplementedException();

    [Controls("M:System.Threading.SemaphoreSlim.Wait(System.TimeSpan)")]
    public static JobTask<bool> Wait(Job job, int site, SemaphoreSlim receiver, TimeSpan timeout) => throw new NotImplementedException();

    [Controls("M:System.Threading.SemaphoreSlim.Wait(System.Int32,System.Threading.CancellationToken)")]
    public static JobTask<bool> Wait(Job job, int site, SemaphoreSlim receiver, int millisecondsTimeout, CancellationToken cancellationToken) => throw new NotImplementedException();

    [Controls("M:System.Threading.SemaphoreSlim.Wait(System.TimeSpan,System.Threading.CancellationToken)")]
    public static JobTask<bool> Wait(Job job, int site, SemaphoreSlim receiver, TimeSpan timeout, CancellationToken cancellationToken) => throw new NotImplementedException();

    [Controls("M:System.Threading.SemaphoreSlim.WaitAsync", Awaited = true)]
    public static JobTask WaitAwaited(Job job, int site, SemaphoreSlim receiver) => throw new NotImplementedException();

    [Controls("M:System.Threading.SemaphoreSlim.WaitAsync(System.Threading.CancellationToken)", Awaited = true)]
    public static JobTask WaitAwaited(Job job, int site, SemaphoreSlim receiver, CancellationToken cancellationToken) => throw new NotImplementedException();

    [Controls("M:System.Threading.SemaphoreSlim.WaitAsync(System.Int32)", Awaited = true)]
    public static JobTask<bool> WaitAwaited(Job job, int site, SemaphoreSlim receiver, int millisecondsTimeout) => throw new NotImplementedException();

    [Controls("M:System.Threading.SemaphoreSlim.WaitAsync(System.TimeSpan)", Awaited = true)]
    public static JobTask<bool> WaitAwaited(Job job, int site, SemaphoreSlim receiver, TimeSpan timeout) => throw new NotImplementedException();

    [Controls("M:System.Threading.SemaphoreSlim.WaitAsync(System.Int32,System.Threading.CancellationToken)", Awaited = true)]
    public static JobTask<bool> WaitAwaited(Job job, int site, SemaphoreSlim receiver, int millisecondsTimeout, CancellationToken cancellationToken) => throw new NotImplementedException();

    [Controls("M:System.Threading.SemaphoreSlim.WaitAsync(System.TimeSpan,System.Threading.CancellationToken)", Awaited = true)]
    public static JobTask<bool> WaitAwaited(Job job, int site, SemaphoreSlim receiver, TimeSpan timeout, CancellationToken cancellationToken) => throw new NotImplementedException();

    [Controls("M:System.Threading.SemaphoreSlim.WaitAsync")]
    public static Task WaitAsync(Job job, int site, SemaphoreSlim receiver) => throw new NotImplementedException();

    [Controls("M:System.Threading.SemaphoreSlim.WaitAsync(System.Threading.CancellationToken)")]
    public static Task WaitAsync(Job job, int site, SemaphoreSlim receiver, CancellationToken cancellationToken) => throw new NotImplementedException();

    [Controls("M:System.Threading.SemaphoreSlim.WaitAsync(System.Int32)")]
    public static Task<bool> WaitAsync(Job job, int site, SemaphoreSlim receiver, int millisecondsTimeout) => throw new NotImplementedException();

    [Controls("M:System.Threading.SemaphoreSlim.WaitAsync(System.TimeSpan)")]
    public static Task<bool> WaitAsync(Job job, int site, SemaphoreSlim receiver, TimeSpan timeout) => throw new NotImplementedException();

    [Controls("M:System.Threading.SemaphoreSlim.WaitAsync(System.Int32,System.Threading.CancellationToken)")]
    public static Task<bool> WaitAsync(Job job, int site, SemaphoreSlim receiver, int millisecondsTimeout, CancellationToken cancellationToken) => throw new NotImplementedException();

    [Controls("M:System.Threading.SemaphoreSlim.WaitAsync(System.TimeSpan,System.Threading.CancellationToken)")]
    public static Task<bool> WaitAsync(Job job, int site, SemaphoreSlim receiver, TimeSpan timeout, CancellationToken cancellationToken) => throw new NotImplementedException();

    [Controls("M:System.Threading.SemaphoreSlim.Release")]
    public static Point<int> Release(Job job, int site, SemaphoreSlim receiver) => throw new NotImplementedException();

    [Controls("M:System.Threading.SemaphoreSlim.Release(System.Int32)")]
    public static Point<int> Release(Job job, int site, SemaphoreSlim receiver, int releaseCount) => throw new NotImplementedException();
}
