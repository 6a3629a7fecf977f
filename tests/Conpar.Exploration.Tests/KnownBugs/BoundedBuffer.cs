namespace Conpar.Exploration.KnownBugs;

/// <summary>One slot, two takers and a putter of two: a pulse may wake the wrong one.</summary>
public partial class BoundedBuffer
{
    readonly object gate = new();
    int held;

    [Job(Copies = 2)]
    void Take()
    {
        lock (gate)
        {
            while (held == 0) Monitor.Wait(gate);
            held--;
            Monitor.Pulse(gate);
        }
    }

    [Job]
    void Put()
    {
        for (int i = 0; i < 2; i++)
        {
            lock (gate)
            {
                while (held == 1) Monitor.Wait(gate);
                held++;
                Monitor.Pulse(gate);
            }
        }
    }
}

public partial class BoundedBufferRepaired
{
    readonly object gate = new();
    int held;

    [Job(Copies = 2)]
    void Take()
    {
        lock (gate)
        {
            while (held == 0) Monitor.Wait(gate);
            held--;
            Monitor.PulseAll(gate);
        }
    }

    [Job]
    void Put()
    {
        for (int i = 0; i < 2; i++)
        {
            lock (gate)
            {
                while (held == 1) Monitor.Wait(gate);
                held++;
                Monitor.PulseAll(gate);
            }
        }
    }
}
