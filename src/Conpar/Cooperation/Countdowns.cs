// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Cooperation.Operations;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Cooperation;

/// <summary><c>CountdownEvent</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Countdowns
{
    [Controls("M:System.Threading.CountdownEvent.Signal")]
    public static JobTask<bool> Signal(Job job, int site, CountdownEvent receiver) => Releasing.Do(job, site, EventKind.Signal, receiver, static countdown => countdown.Signal());

    [Controls("M:System.Threading.CountdownEvent.Signal(System.Int32)")]
    public static JobTask<bool> Signal(Job job, int site, CountdownEvent receiver, int signalCount) =>
        Releasing.Do(job, site, EventKind.Signal, receiver, signalCount, static (countdown, count) => countdown.Signal(count));

    [Controls("M:System.Threading.CountdownEvent.AddCount")]
    public static JobTask AddCount(Job job, int site, CountdownEvent receiver) => Releasing.Do(job, site, null, receiver, static countdown => countdown.AddCount(), wakes: 0);

    [Controls("M:System.Threading.CountdownEvent.AddCount(System.Int32)")]
    public static JobTask AddCount(Job job, int site, CountdownEvent receiver, int signalCount) =>
        Releasing.Do(job, site, null, receiver, countdown => countdown.AddCount(signalCount), wakes: 0);

    [Controls("M:System.Threading.CountdownEvent.TryAddCount")]
    public static JobTask<bool> TryAddCount(Job job, int site, CountdownEvent receiver) =>
        Releasing.Do(job, site, null, receiver, static countdown => countdown.TryAddCount(), wakes: 0);

    [Controls("M:System.Threading.CountdownEvent.TryAddCount(System.Int32)")]
    public static JobTask<bool> TryAddCount(Job job, int site, CountdownEvent receiver, int signalCount) =>
        Releasing.Do(job, site, null, receiver, signalCount, static (countdown, count) => countdown.TryAddCount(count), wakes: 0);

    // To zero it is set at once.
    [Controls("M:System.Threading.CountdownEvent.Reset")]
    public static JobTask Reset(Job job, int site, CountdownEvent receiver) => Releasing.Do(job, site, null, receiver, static countdown => countdown.Reset());

    [Controls("M:System.Threading.CountdownEvent.Reset(System.Int32)")]
    public static JobTask Reset(Job job, int site, CountdownEvent receiver, int count) => Releasing.Do(job, site, null, receiver, countdown => countdown.Reset(count));

    [Controls("M:System.Threading.CountdownEvent.Wait")]
    public static JobTask Wait(Job job, int site, CountdownEvent receiver) => Until(job, site, receiver, Patience.Endless).WithoutResult();

    [Controls("M:System.Threading.CountdownEvent.Wait(System.Threading.CancellationToken)")]
    public static JobTask Wait(Job job, int site, CountdownEvent receiver, CancellationToken cancellationToken) =>
        Until(job, site, receiver, new Patience(Timeout.Infinite, cancellationToken)).WithoutResult();

    [Controls("M:System.Threading.CountdownEvent.Wait(System.Int32)")]
    public static JobTask<bool> Wait(Job job, int site, CountdownEvent receiver, int millisecondsTimeout) => Until(job, site, receiver, new Patience(millisecondsTimeout));

    [Controls("M:System.Threading.CountdownEvent.Wait(System.TimeSpan)")]
    public static JobTask<bool> Wait(Job job, int site, CountdownEvent receiver, TimeSpan timeout) =>
        Until(job, site, receiver, new Patience(Timeouts.Milliseconds(timeout)));

    [Controls("M:System.Threading.CountdownEvent.Wait(System.Int32,System.Threading.CancellationToken)")]
    public static JobTask<bool> Wait(Job job, int site, CountdownEvent receiver, int millisecondsTimeout, CancellationToken cancellationToken) =>
        Until(job, site, receiver, new Patience(millisecondsTimeout, cancellationToken));

    [Controls("M:System.Threading.CountdownEvent.Wait(System.TimeSpan,System.Threading.CancellationToken)")]
    public static JobTask<bool> Wait(Job job, int site, CountdownEvent receiver, TimeSpan timeout, CancellationToken cancellationToken) =>
        Until(job, site, receiver, new Patience(Timeouts.Milliseconds(timeout), cancellationToken));

    static JobTask<bool> Until(Job job, int site, CountdownEvent countdown, Patience patience) =>
        Waiting.For<CountdownWaiting, bool>(job, site, new(countdown), patience);
}
