using Conpar.Scheduling;
using Conpar.Stepping;
using Conpar.Tracing;

namespace Conpar.Cooperation;

/// <summary>
/// The one place where jobs wait for others: an operation is tried, and where it does not go through an interleaved job parks until those who
/// release what it needs wake it, and tries again; a parallel job waits for real. Either way it is one event, written before the wait.
/// What an operation may leave to its interface is called through the interface: called on the struct, no code could be compiled ahead for it.
/// </summary>
internal static class Waiting
{
    public static JobTask<T> For<TOperation, T>(Job job, int site, TOperation operation, Patience patience) where TOperation : struct, IOperation<T>
    {
        // The real one refuses bad arguments, and knows what is cancelled. Exploring, to ask that is a step.
        if (patience.Milliseconds < Timeout.Infinite || job is not ExploredJob && patience.Cancel.IsCancellationRequested) return ((IOperation<T>)operation).Refused(patience);
        if (job is ExploredJob explored) return explored.Waits<TOperation, T>(site, operation, patience);
        if (operation.Try(out T result))
        {
            if (operation.Event is { } kind) job.Write(kind, site, 0);
            return new Point<T>(job.Turn(), result);
        }

        if (patience.Milliseconds == 0)
        {
            IOperation<T> late = operation;
            late.GiveUp();
            job.Write(EventKind.Wait, site, 0);
            return new Point<T>(job.Turn(), late.TimedOut);
        }

        if (job is InterleavedJob own) return own.Waits<TOperation, T>(site, operation, patience);
        return patience.IsAsync
            ? new JobTask<T>(Asynchronously<TOperation, T>(job, site, operation, patience), default)
            : new JobTask<T>(null, ForReal<TOperation, T>(job, site, operation, patience));
    }

    /// <summary>The same where the task is kept: nobody waits yet.</summary>
    public static Task<T> Kept<TOperation, T>(Job job, int site, TOperation operation, Patience patience) where TOperation : struct, IOperation<T>
    {
        ExploredJob.Refuse(job, "it keeps the task of a wait");
        if (job is not InterleavedJob own || patience.Milliseconds < Timeout.Infinite || patience.Cancel.IsCancellationRequested) return ((IOperation<T>)operation).WaitAsync(patience.Milliseconds, patience.Cancel);
        try
        {
            if (operation.Try(out T result)) return Task.FromResult(result);
            return patience.Milliseconds == 0 ? Task.FromResult(((IOperation<T>)operation).TimedOut) : Helping.Wait<TOperation, T>(own.Lane, site, operation, patience);
        }
        catch (Exception fault)
        {
            return Task.FromException<T>(fault);
        }
    }

    static T ForReal<TOperation, T>(Job job, int site, TOperation operation, Patience patience) where TOperation : struct, IOperation<T>
    {
        EventMark mark = Begin(job, site, operation);
        bool gaveUp = false;
        job.BlocksOn(operation.Key, site);
        try
        {
            T result = operation.Wait(patience.Milliseconds, patience.Cancel);
            gaveUp = IsTimedOut(operation, patience, result);
            return result;
        }
        catch (OperationCanceledException) when (patience.Cancel.IsCancellationRequested)
        {
            gaveUp = true;
            throw;
        }
        finally
        {
            Finish(job, mark, gaveUp);
        }
    }

    static async Task<T> Asynchronously<TOperation, T>(Job job, int site, TOperation operation, Patience patience) where TOperation : struct, IOperation<T>
    {
        EventMark mark = Begin(job, site, operation);
        bool gaveUp = false;
        job.BlocksOn(operation.Key, site);
        try
        {
            T result = await ((IOperation<T>)operation).WaitAsync(patience.Milliseconds, patience.Cancel).ConfigureAwait(false);
            gaveUp = IsTimedOut(operation, patience, result);
            return result;
        }
        catch (OperationCanceledException) when (patience.Cancel.IsCancellationRequested)
        {
            gaveUp = true;
            throw;
        }
        finally
        {
            Finish(job, mark, gaveUp);
        }
    }

    static bool IsTimedOut<TOperation, T>(TOperation operation, Patience patience, T result) where TOperation : struct, IOperation<T> =>
        patience.Milliseconds >= 0 && ((IOperation<T>)operation).IsTimedOut(result);

    static EventMark Begin<TOperation>(Job job, int site, TOperation operation) where TOperation : struct, IOperation =>
        operation.Event is { } kind ? job.Write(kind, site, -1) : default;

    static void Finish(Job job, EventMark mark, bool gaveUp)
    {
        job.BlocksOn(null, SiteTable.Unknown);
        if (gaveUp) mark.GaveUpAt(job.Now, job.NextOrder());
        else job.Waited(mark);
    }
}
