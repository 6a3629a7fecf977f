namespace Conpar.Exploration.KnownBugs;

/// <summary>sync02_bad: both wait for the other to begin.</summary>
public partial class Sync02
{
    readonly object gate = new();
    int number = 1;

    [Job]
    void Produce()
    {
        lock (gate)
        {
            while (number > 0) Monitor.Wait(gate);
            number++;
            Monitor.Pulse(gate);
        }
    }

    [Job]
    void Consume()
    {
        lock (gate)
        {
            while (number != 0) Monitor.Wait(gate);
            number--;
            Monitor.Pulse(gate);
        }
    }
}

public partial class Sync02Repaired
{
    readonly object gate = new();
    int number = 1;

    [Job]
    void Produce()
    {
        lock (gate)
        {
            while (number > 0) Monitor.Wait(gate);
            number++;
            Monitor.Pulse(gate);
        }
    }

    [Job]
    void Consume()
    {
        lock (gate)
        {
            while (number == 0) Monitor.Wait(gate);
            number--;
            Monitor.Pulse(gate);
        }
    }
}
