// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Cooperation.Operations;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Cooperation;

/// <summary><c>Barrier</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Barriers
{
    [Controls("M:System.Threading.Barrier.SignalAndWait")]
    public static JobTask SignalAndWait(Job job, int site, Barrier receiver) => Arrive(job, site, receiver, Patience.Endless).WithoutResult();

    [Controls("M:System.Threading.Barrier.SignalAndWait(System.Threading.CancellationToken)")]
    public static JobTask SignalAndWait(Job job, int site, Barrier receiver, CancellationToken cancellationToken) =>
        Arrive(job, site, receiver, new Patience(Timeout.Infinite, cancellationToken)).WithoutResult();

    [Controls("M:System.Threading.Barrier.SignalAndWait(System.Int32)")]
    public static JobTask<bool> SignalAndWait(Job job, int site, Barrier receiver, int millisecondsTimeout) => Arrive(job, site, receiver, new Patience(millisecondsTimeout));

    [Controls("M:System.Threading.Barrier.SignalAndWait(System.TimeSpan)")]
    public static JobTask<bool> SignalAndWait(Job job, int site, Barrier receiver, TimeSpan timeout) =>
        Arrive(job, site, receiver, new Patience(Timeouts.Milliseconds(timeout)));

    [Controls("M:System.Threading.Barrier.SignalAndWait(System.Int32,System.Threading.CancellationToken)")]
    public static JobTask<bool> SignalAndWait(Job job, int site, Barrier receiver, int millisecondsTimeout, CancellationToken cancellationToken) =>
        Arrive(job, site, receiver, new Patience(millisecondsTimeout, cancellationToken));

    [Controls("M:System.Threading.Barrier.SignalAndWait(System.TimeSpan,System.Threading.CancellationToken)")]
    public static JobTask<bool> SignalAndWait(Job job, int site, Barrier receiver, TimeSpan timeout, CancellationToken cancellationToken) =>
        Arrive(job, site, receiver, new Patience(Timeouts.Milliseconds(timeout), cancellationToken));

    [Controls("M:System.Threading.Barrier.AddParticipant")]
    public static JobTask<long> AddParticipant(Job job, int site, Barrier receiver) =>
        Releasing.Do(job, site, null, receiver, static barrier => barrier.AddParticipant(), wakes: 0);

    [Controls("M:System.Threading.Barrier.AddParticipants(System.Int32)")]
    public static JobTask<long> AddParticipants(Job job, int site, Barrier receiver, int participantCount) =>
        Releasing.Do(job, site, null, receiver, participantCount, static (barrier, count) => barrier.AddParticipants(count), wakes: 0);

    // The others may all be there already.
    [Controls("M:System.Threading.Barrier.RemoveParticipant")]
    public static JobTask RemoveParticipant(Job job, int site, Barrier receiver) => RemoveParticipants(job, site, receiver, 1);

    [Controls("M:System.Threading.Barrier.RemoveParticipants(System.Int32)")]
    public static JobTask RemoveParticipants(Job job, int site, Barrier receiver, int participantCount) =>
        Releasing.Do(job, site, EventKind.Signal, receiver, barrier => BarrierPhases.End(job, barrier, barrier =>
        {
            barrier.RemoveParticipants(participantCount);
            return default(Nothing);
        })).WithoutResult();

    static JobTask<bool> Arrive(Job job, int site, Barrier barrier, Patience patience) => Waiting.For<BarrierArriving, bool>(job, site, new(job, barrier), patience);
}
