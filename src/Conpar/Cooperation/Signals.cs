// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Cooperation.Operations;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Cooperation;

/// <summary><c>ManualResetEventSlim</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Signals
{
    [Controls("M:System.Threading.ManualResetEventSlim.Set")]
    public static JobTask Set(Job job, int site, ManualResetEventSlim receiver) => Releasing.Do(job, site, EventKind.Signal, receiver, static signal => signal.Set());

    [Controls("M:System.Threading.ManualResetEventSlim.Reset")]
    public static JobTask Reset(Job job, int site, ManualResetEventSlim receiver) => Releasing.Do(job, site, null, receiver, static signal => signal.Reset(), wakes: 0);

    [Controls("M:System.Threading.ManualResetEventSlim.Wait")]
    public static JobTask Wait(Job job, int site, ManualResetEventSlim receiver) => Until(job, site, receiver, Patience.Endless).WithoutResult();

    [Controls("M:System.Threading.ManualResetEventSlim.Wait(System.Threading.CancellationToken)")]
    public static JobTask Wait(Job job, int site, ManualResetEventSlim receiver, CancellationToken cancellationToken) =>
        Until(job, site, receiver, new Patience(Timeout.Infinite, cancellationToken)).WithoutResult();

    [Controls("M:System.Threading.ManualResetEventSlim.Wait(System.Int32)")]
    public static JobTask<bool> Wait(Job job, int site, ManualResetEventSlim receiver, int millisecondsTimeout) =>
        Until(job, site, receiver, new Patience(millisecondsTimeout));

    [Controls("M:System.Threading.ManualResetEventSlim.Wait(System.TimeSpan)")]
    public static JobTask<bool> Wait(Job job, int site, ManualResetEventSlim receiver, TimeSpan timeout) =>
        Until(job, site, receiver, new Patience(Timeouts.Milliseconds(timeout)));

    [Controls("M:System.Threading.ManualResetEventSlim.Wait(System.Int32,System.Threading.CancellationToken)")]
    public static JobTask<bool> Wait(Job job, int site, ManualResetEventSlim receiver, int millisecondsTimeout, CancellationToken cancellationToken) =>
        Until(job, site, receiver, new Patience(millisecondsTimeout, cancellationToken));

    [Controls("M:System.Threading.ManualResetEventSlim.Wait(System.TimeSpan,System.Threading.CancellationToken)")]
    public static JobTask<bool> Wait(Job job, int site, ManualResetEventSlim receiver, TimeSpan timeout, CancellationToken cancellationToken) =>
        Until(job, site, receiver, new Patience(Timeouts.Milliseconds(timeout), cancellationToken));

    static JobTask<bool> Until(Job job, int site, ManualResetEventSlim signal, Patience patience) =>
        Waiting.For<EventWaiting, bool>(job, site, new(signal), patience);
}
