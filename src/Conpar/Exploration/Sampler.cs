using Conpar.Stepping;

namespace Conpar.Exploration;

/// <summary>Runs that chance chooses. Each depends on the seed and its number alone, so that it is of no matter which worker makes it.</summary>
internal sealed class Sampler(IMachine machine, Chance chance, IChooser chooser, SampleNumbers numbers) : IExploration
{
    /// <summary>What is learned of the program for later executions comes from the first: every worker makes these.</summary>
    const int Pilots = 16;

    long next, end, learned;

    public long Blocked => 0;

    public CausalTrace Trace { get; } = new();

    public int Fresh => 0;

    public bool Next()
    {
        if (next == end) (next, end) = numbers.Take();
        if (next == end) return false;
        while (learned < Math.Min(next, Pilots)) Run(learned);
        Run(next++);
        return true;
    }

    void Run(long execution)
    {
        while (Trace.Depth > 0) Trace.Undo();
        machine.Restart();
        chance.Begin(execution);
        chooser.Begin(execution);
        for (ulong enabled; (enabled = machine.Enabled) != 0;)
        {
            int job = chooser.Choose(enabled, machine);
            Trace.Take(machine, job);
        }

        if (execution != learned || learned == Pilots) return;
        learned++;
        chooser.End(Trace);
    }
}
