using Conpar.Stepping;
using Conpar.Tracing;

namespace Conpar.Scheduling;

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
        if (patience.Milliseconds < Timeout.Infinite || job is not ExploredJob && patience.Cancel.IsCancellationRequested) return Refused<TOperation, T>(operation, patience);
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

        if (job is InterleavedJob own) return InTurns<TOperation, T>(own, site, operation, patience);
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

    /// <summary>What the real one gives, or throws, where it does not wait.</summary>
    public static JobTask<T> Refused<TOperation, T>(TOperation operation, Patience patience) where TOperation : struct, IOperation<T> =>
        patience.IsAsync
            ? new JobTask<T>(((IOperation<T>)operation).WaitAsync(patience.Milliseconds, patience.Cancel), default)
            : new JobTask<T>(null, operation.Wait(patience.Milliseconds, patience.Cancel));

    /// <summary>Parks until the operation has gone through; for what was tried already.</summary>
    public static async JobTask<T> InTurns<TOperation, T>(InterleavedJob job, int site, TOperation operation, Patience patience) where TOperation : struct, IOperation<T>
    {
        EventMark mark = Begin(job, site, operation);
        IOperation<T> waiting = operation;
        long? due = Timeouts.Due(job, patience.Milliseconds);
        if (patience.IsAsync) job.Suspended();
        while (true)
        {
            Woken by;
            if (!patience.IsAsync) job.ThrowIfInterrupted();
            job.IsInterruptible = !patience.IsAsync;
            Parking parking = job.Waiting(waiting, site, due, fromOutside: patience.Cancel.CanBeCanceled);
            using (job.WakeOnCancelling(patience.Cancel)) by = await parking;
            job.IsInterruptible = false;
            if (by is not (Woken.Cancelled or Woken.Interrupted) && Tried<TOperation, T>(job, operation, mark, out T result)) return result;
            if (by == Woken.Signalled) continue;
            waiting.GiveUp();
            mark.GaveUpAt(job.Now, job.NextOrder());
            job.ThrowIfInterrupted();
            if (by == Woken.Cancelled) throw waiting.Cancelled(patience.Cancel);
            return waiting.TimedOut;
        }
    }

    /// <summary>What it throws ends the wait, too.</summary>
    static bool Tried<TOperation, T>(Job job, TOperation operation, EventMark mark, out T result) where TOperation : struct, IOperation<T>
    {
        bool waits = false;
        try
        {
            return !(waits = !operation.Try(out result));
        }
        finally
        {
            if (!waits) job.Waited(mark);
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
