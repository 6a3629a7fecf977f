using Conpar.Stepping;

namespace Conpar.Exploration;

/// <summary>Runs that chance chooses, without end.</summary>
internal sealed class Sampler(IMachine machine, IChooser chooser) : IExploration
{
    public long Blocked => 0;

    public CausalTrace Trace { get; } = new();

    public int Fresh => 0;

    public bool Next()
    {
        while (Trace.Depth > 0) Trace.Undo();
        machine.Restart();
        chooser.Begin();
        for (ulong enabled; (enabled = machine.Enabled) != 0;)
        {
            int job = chooser.Choose(enabled, machine);
            Trace.Take(machine, job);
        }

        chooser.End(Trace);
        return true;
    }
}
