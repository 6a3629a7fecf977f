using Conpar.Scheduling;

namespace Conpar.Cooperation;

/// <summary>What the workers of one loop share: what is left to do, and whether to go on.</summary>
internal sealed class LoopItems<T>(IEnumerator<T> source, CancellationToken cancel)
{
    readonly object gate = new();
    bool isOver;

    /// <summary>No worker takes another item: one has failed.</summary>
    public void Stop() => Volatile.Write(ref isOver, true);

    /// <summary>Takes the next item. The source may be the user's code, with points of its own.</summary>
    public bool TryTake(Job worker, int site, out T item)
    {
        item = default!;
        if (cancel.IsCancellationRequested || Volatile.Read(ref isOver)) return false;
        if (worker is InterleavedJob own)
        {
            Locking.EnterInSilence(own, site, gate).Block();
            try
            {
                return TryMove(out item);
            }
            finally
            {
                Locking.ExitInSilence(own, site, gate).Block();
            }
        }

        lock (gate) return TryMove(out item);
    }

    bool TryMove(out T item)
    {
        bool any = !isOver && source.MoveNext();
        item = any ? source.Current : default!;
        if (!any) isOver = true;
        return any;
    }
}
