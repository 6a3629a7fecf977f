namespace Conpar.Exploration.KnownBugs;

/// <summary>The condition is looked at outside of the lock: the pulse comes before the wait.</summary>
public partial class LostWakeUp
{
    readonly object gate = new();
    volatile bool ready;

    [Job]
    void Wait()
    {
        if (ready) return;
        lock (gate) Monitor.Wait(gate);
    }

    [Job]
    void Signal()
    {
        lock (gate)
        {
            ready = true;
            Monitor.Pulse(gate);
        }
    }
}

public partial class LostWakeUpRepaired
{
    readonly object gate = new();
    bool ready;

    [Job]
    void Wait()
    {
        lock (gate)
        {
            while (!ready) Monitor.Wait(gate);
        }
    }

    [Job]
    void Signal()
    {
        lock (gate)
        {
            ready = true;
            Monitor.Pulse(gate);
        }
    }
}
