using Conpar.Tracing;

namespace Conpar.Scheduling;

// What may have to wait for others.
internal sealed partial class InterleavedJob
{
    /// <summary>Parks until the operation has gone through; for what was tried already.</summary>
    public async JobTask<T> Waits<TOperation, T>(int site, TOperation operation, Patience patience) where TOperation : struct, IOperation<T>
    {
        EventMark mark = operation.Event is { } kind ? Write(kind, site, -1) : default;
        IOperation<T> waiting = operation;
        long? due = Timeouts.Due(this, patience.Milliseconds);
        if (patience.IsAsync) Suspended();
        while (true)
        {
            Woken by;
            if (!patience.IsAsync) ThrowIfInterrupted();
            IsInterruptible = !patience.IsAsync;
            Parking parking = Waiting(waiting, site, due, fromOutside: patience.Cancel.CanBeCanceled);
            using (WakeOnCancelling(patience.Cancel)) by = await parking;
            IsInterruptible = false;
            if (by is not (Woken.Cancelled or Woken.Interrupted) && Tried<TOperation, T>(operation, mark, out T result)) return result;
            if (by == Woken.Signalled) continue;
            waiting.GiveUp();
            mark.GaveUpAt(Now, NextOrder());
            ThrowIfInterrupted();
            if (by == Woken.Cancelled) throw waiting.Cancelled(patience.Cancel);
            return waiting.TimedOut;
        }
    }

    /// <summary>What it throws ends the wait, too.</summary>
    bool Tried<TOperation, T>(TOperation operation, EventMark mark, out T result) where TOperation : struct, IOperation<T>
    {
        bool waits = false;
        try
        {
            return !(waits = !operation.Try(out result));
        }
        finally
        {
            if (!waits) Waited(mark);
        }
    }
}
