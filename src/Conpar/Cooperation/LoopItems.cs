using Conpar.Scheduling;

namespace Conpar.Cooperation;

/// <summary>What the workers of one loop share: what is left to do, and how far to go.</summary>
internal sealed class LoopItems<T>(IEnumerator<T> source, CancellationToken cancel, long first = 0)
{
    readonly object gate = new();
    bool isEmpty;
    long next = first;

    public LoopProgress Progress { get; } = new(cancel);

    /// <summary>Takes the next item and its number. The source may be the user's code, with points of its own.</summary>
    public bool TryTake(Job worker, int site, out T item, out long number)
    {
        (item, number) = (default!, 0);
        if (Progress.IsOver(Volatile.Read(ref next)) || Volatile.Read(ref isEmpty)) return false;
        if (worker is InterleavedJob own)
        {
            Locking.EnterInSilence(own, site, gate).Block();
            try
            {
                return TryMove(out item, out number);
            }
            finally
            {
                Locking.ExitInSilence(own, site, gate).Block();
            }
        }

        lock (gate) return TryMove(out item, out number);
    }

    bool TryMove(out T item, out long number)
    {
        bool any = !isEmpty && !Progress.IsOver(next) && source.MoveNext();
        item = any ? source.Current : default!;
        number = next;
        if (any) next++;
        else isEmpty = true;
        return any;
    }
}
