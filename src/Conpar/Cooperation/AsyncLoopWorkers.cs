using Conpar.Scheduling;
using Conpar.Stepping;

namespace Conpar.Cooperation;

/// <summary>Runs asynchronous loops by workers that are child jobs.</summary>
internal static class AsyncLoopWorkers
{
    public static Task Run<T>(Job job, int site, IEnumerable<T> source, int degree, CancellationToken cancel, Func<T, CancellationToken, ValueTask> body)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(body);
        if (cancel.IsCancellationRequested) return Task.FromCanceled(cancel);
        if (job is ExploredJob explored) return KnownTasks.WhenAll(ExploredLoops.Start(explored, site, source, degree, cancel, body));
        CancellationTokenSource failed = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        LoopItems<T> left = new(source.GetEnumerator(), cancel);
        Task[] workers = new Task[LoopWorkers.Degree(job, degree)];
        for (int i = 0; i < workers.Length; i++)
        {
            workers[i] = Spawning.Run(
                job, site,
                worker => InTurns((InterleavedJob)worker, site, left, failed, cancel, body),
                worker => InParallel(worker, site, left, failed, cancel, body),
                CancellationToken.None);
        }

        return KnownTasks.WhenAll(workers);
    }

    static async JobTask InTurns<T>(InterleavedJob worker, int site, LoopItems<T> left, CancellationTokenSource failed, CancellationToken cancel, Func<T, CancellationToken, ValueTask> body)
    {
        try
        {
            while (left.TryTake(worker, site, out T item, out _)) await Awaits.InSilence(worker, site, body(item, failed.Token).AsTask());
        }
        catch
        {
            left.Progress.Fail();
            failed.Cancel();
            throw;
        }

        cancel.ThrowIfCancellationRequested();
    }

    static async Task InParallel<T>(Job worker, int site, LoopItems<T> left, CancellationTokenSource failed, CancellationToken cancel, Func<T, CancellationToken, ValueTask> body)
    {
        try
        {
            while (left.TryTake(worker, site, out T item, out _)) await body(item, failed.Token).ConfigureAwait(false);
        }
        catch
        {
            left.Progress.Fail();
            await failed.CancelAsync().ConfigureAwait(false);
            throw;
        }

        cancel.ThrowIfCancellationRequested();
    }
}
