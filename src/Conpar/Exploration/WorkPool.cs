namespace Conpar.Exploration;

/// <summary>What workers give each other: one that has much gives its oldest piece, which is the largest, to one that has nothing.</summary>
internal sealed class WorkPool<T> where T : class
{
    readonly object gate = new();
    readonly Queue<T> pieces = [];
    int workers = 1, idle;
    volatile int wanted;
    bool isOver;

    /// <summary>Whether another worker has nothing to do.</summary>
    public bool IsWanted => wanted > 0;

    /// <summary>One more worker takes part.</summary>
    public void Join()
    {
        lock (gate) workers++;
    }

    public void Give(T piece)
    {
        lock (gate)
        {
            pieces.Enqueue(piece);
            wanted = idle - pieces.Count;
            Monitor.Pulse(gate);
        }
    }

    /// <summary>Waits for a piece; null where all is done, since every worker waits.</summary>
    public T? Take()
    {
        lock (gate)
        {
            idle++;
            while (pieces.Count == 0)
            {
                if (idle == workers) End();
                if (isOver) return null;
                wanted = idle;
                Monitor.Wait(gate);
            }

            idle--;
            T piece = pieces.Dequeue();
            wanted = idle - pieces.Count;
            return piece;
        }
    }

    /// <summary>Nothing more is done: who waits stops waiting.</summary>
    public void End()
    {
        lock (gate)
        {
            isOver = true;
            Monitor.PulseAll(gate);
        }
    }
}
