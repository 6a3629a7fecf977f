// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Scheduling;
using Conpar.Stepping;
using Conpar.Tracing;

namespace Conpar.Cooperation;

/// <summary><c>CancellationTokenSource</c>: its delays pass on the lane's clock.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Cancellations
{
    [Controls("M:System.Threading.CancellationTokenSource.#ctor")]
    public static CancellationTokenSource New(Job job, int site) => new();

    [Controls("M:System.Threading.CancellationTokenSource.#ctor(System.Int32)")]
    public static CancellationTokenSource New(Job job, int site, int millisecondsDelay)
    {
        if (job is not (InterleavedJob or ExploredJob) || millisecondsDelay < Timeout.Infinite) return new CancellationTokenSource(millisecondsDelay);
        CancellationTokenSource made = new();
        if (job is ExploredJob explored) explored.CancelsInTime(site, made, millisecondsDelay);
        else Deadlines.Set(job, made, millisecondsDelay);
        return made;
    }

    [Controls("M:System.Threading.CancellationTokenSource.#ctor(System.TimeSpan)")]
    public static CancellationTokenSource New(Job job, int site, TimeSpan delay) => New(job, site, Timeouts.Milliseconds(delay));

    [Controls("M:System.Threading.CancellationTokenSource.#ctor(System.TimeSpan,System.TimeProvider)")]
    public static CancellationTokenSource New(Job job, int site, TimeSpan delay, TimeProvider timeProvider) =>
        timeProvider == TimeProvider.System ? New(job, site, delay) : new CancellationTokenSource(delay, timeProvider);

    [Controls("M:System.Threading.CancellationTokenSource.CancelAfter(System.Int32)")]
    public static JobTask CancelAfter(Job job, int site, CancellationTokenSource receiver, int millisecondsDelay)
    {
        if (job is not (InterleavedJob or ExploredJob) || millisecondsDelay < Timeout.Infinite) receiver.CancelAfter(millisecondsDelay);
        else if (job is ExploredJob explored) return explored.CancelsAfter(site, receiver, millisecondsDelay);
        else Deadlines.Set(job, receiver, millisecondsDelay);
        return default;
    }

    [Controls("M:System.Threading.CancellationTokenSource.CancelAfter(System.TimeSpan)")]
    public static JobTask CancelAfter(Job job, int site, CancellationTokenSource receiver, TimeSpan delay) => CancelAfter(job, site, receiver, Timeouts.Milliseconds(delay));

    [Controls("M:System.Threading.CancellationTokenSource.TryReset")]
    public static JobTask<bool> TryReset(Job job, int site, CancellationTokenSource receiver)
    {
        if (job is ExploredJob explored) return explored.Resets(site, receiver);
        if (job is InterleavedJob) Deadlines.Set(job, receiver, Timeout.Infinite);
        return new JobTask<bool>(null, receiver.TryReset());
    }

    [Controls("M:System.Threading.CancellationTokenSource.Cancel")]
    public static JobTask Cancel(Job job, int site, CancellationTokenSource receiver) => Cancel(job, site, receiver, throwOnFirstException: false);

    [Controls("M:System.Threading.CancellationTokenSource.Cancel(System.Boolean)")]
    public static JobTask Cancel(Job job, int site, CancellationTokenSource receiver, bool throwOnFirstException)
    {
        if (job is ExploredJob explored) return explored.Cancels(site, receiver, throwOnFirstException);
        return Releasing.Do(job, site, EventKind.Signal, receiver, source => source.Cancel(throwOnFirstException), wakes: 0);
    }

    [Controls("M:System.Threading.CancellationTokenSource.CreateLinkedTokenSource(System.Threading.CancellationToken)")]
    public static JobTask<CancellationTokenSource> Linked(Job job, int site, CancellationToken token) => Link(job, site, [token]);

    [Controls("M:System.Threading.CancellationTokenSource.CreateLinkedTokenSource(System.Threading.CancellationToken,System.Threading.CancellationToken)")]
    public static JobTask<CancellationTokenSource> Linked(Job job, int site, CancellationToken token1, CancellationToken token2) => Link(job, site, [token1, token2]);

    [Controls("M:System.Threading.CancellationTokenSource.CreateLinkedTokenSource(System.Threading.CancellationToken[])")]
    public static JobTask<CancellationTokenSource> Linked(Job job, int site, params CancellationToken[] tokens) => Link(job, site, tokens);

    [Controls("M:System.Threading.CancellationTokenSource.CreateLinkedTokenSource(System.ReadOnlySpan{System.Threading.CancellationToken})")]
    public static JobTask<CancellationTokenSource> Linked(Job job, int site, params ReadOnlySpan<CancellationToken> tokens) => Link(job, site, [.. tokens]);

    // The real one refuses none and no tokens.
    static JobTask<CancellationTokenSource> Link(Job job, int site, CancellationToken[] tokens) =>
        job is ExploredJob explored && tokens is { Length: > 0 } ? explored.Links(site, tokens) : new JobTask<CancellationTokenSource>(null, CancellationTokenSource.CreateLinkedTokenSource(tokens));

    // What is registered runs on the pool; jobs run it themselves.
    [Controls("M:System.Threading.CancellationTokenSource.CancelAsync")]
    public static JobTask<Task> CancelAsync(Job job, int site, CancellationTokenSource receiver)
    {
        if (job is ExploredJob explored) return explored.CancelsLater(site, receiver);
        job.Write(EventKind.Signal, site, 0);
        return new JobTask<Task>(null, job is InterleavedJob ? InTurns(receiver) : receiver.CancelAsync());
    }

    static Task InTurns(CancellationTokenSource source)
    {
        try
        {
            source.Cancel();
            return Task.CompletedTask;
        }
        catch (AggregateException fault)
        {
            return Task.FromException(fault);
        }
    }
}
