// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Cooperation.Operations;
using Conpar.Scheduling;
using Conpar.Stepping;

namespace Conpar.Cooperation;

/// <summary><c>PeriodicTimer</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PeriodicTimers
{
    [Controls("M:System.Threading.PeriodicTimer.#ctor(System.TimeSpan)")]
    public static PeriodicTimer New(Job job, int site, TimeSpan period)
    {
        PeriodicTimer made = new(period);
        if (job is InterleavedJob own) TickModel.Add(own.Lane, made);
        if (job is ExploredJob explored) explored.Ticks(made, period);
        return made;
    }

    [Controls("M:System.Threading.PeriodicTimer.#ctor(System.TimeSpan,System.TimeProvider)")]
    public static PeriodicTimer New(Job job, int site, TimeSpan period, TimeProvider timeProvider) =>
        timeProvider == TimeProvider.System ? New(job, site, period) : new PeriodicTimer(period, timeProvider);

    [Controls("M:System.Threading.PeriodicTimer.WaitForNextTickAsync(System.Threading.CancellationToken)", Awaited = true)]
    public static JobTask<bool> WaitAwaited(Job job, int site, PeriodicTimer receiver, CancellationToken cancellationToken = default)
    {
        if (job is ExploredJob explored) return explored.WaitsForTick(site, receiver, cancellationToken);
        TickWaiting ticking = Begin(job, receiver, cancellationToken, out int left);
        return Waiting.For<TickWaiting, bool>(job, site, ticking, new Patience(left, cancellationToken, IsAsync: true));
    }

    [Controls("M:System.Threading.PeriodicTimer.WaitForNextTickAsync(System.Threading.CancellationToken)")]
    public static ValueTask<bool> WaitForNextTickAsync(Job job, int site, PeriodicTimer receiver, CancellationToken cancellationToken = default) => new(job is ExploredJob explored
        ? Stepping.Children.Run(explored, site, async child => await ((ExploredJob)child).WaitsForTick(site, receiver, cancellationToken))
        : Waiting.Kept<TickWaiting, bool>(job, site, Begin(job, receiver, cancellationToken, out int left), new Patience(left, cancellationToken, IsAsync: true)));

    [Controls("M:System.Threading.PeriodicTimer.Dispose")]
    public static JobTask Dispose(Job job, int site, PeriodicTimer receiver)
    {
        if (job is InterleavedJob own) TickModel.Of(own.Lane, receiver).Dispose();
        receiver.Dispose();
        return job is ExploredJob explored ? explored.Stops(site, receiver) : default;
    }

    /// <summary>As with the real one, no two may wait at once.</summary>
    static TickWaiting Begin(Job job, PeriodicTimer timer, CancellationToken cancel, out int left)
    {
        left = Timeout.Infinite;
        if (job is not InterleavedJob own) return new TickWaiting(null, timer);
        TickModel model = TickModel.Of(own.Lane, timer);
        if (model.IsWaitedFor) throw new InvalidOperationException();
        model.IsWaitedFor = !cancel.IsCancellationRequested;
        left = Math.Max(1, model.Left);
        return new TickWaiting(model, timer);
    }
}
