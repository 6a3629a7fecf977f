using Conpar;

/// <summary>The textbook's bounded buffer: a monitor, and waiting in a loop until there is room or something to take.</summary>
public partial class BoundedBuffer
{
    const int Capacity = 2, Items = 6;

    readonly Queue<int> buffer = new();
    readonly object gate = new();
    int sum, largest;

    [Job(Copies = 2)]
    public void Produce()
    {
        for (int i = 1; i <= Items; i++) Put(i);
    }

    [Job(Copies = 2)]
    public void Consume()
    {
        for (int i = 0; i < Items; i++) Interlocked.Add(ref sum, Take());
    }

    void Put(int item)
    {
        lock (gate)
        {
            while (buffer.Count == Capacity) Monitor.Wait(gate);
            buffer.Enqueue(item);
            largest = Math.Max(largest, buffer.Count);
            Monitor.PulseAll(gate);
        }
    }

    int Take()
    {
        lock (gate)
        {
            while (buffer.Count == 0) Monitor.Wait(gate);
            int item = buffer.Dequeue();
            Monitor.PulseAll(gate);
            return item;
        }
    }

    [Check]
    public bool NothingIsLost() => sum == Items * (Items + 1) && largest <= Capacity && buffer.Count == 0;
}
