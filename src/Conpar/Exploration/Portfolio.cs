using Conpar.Stepping;

namespace Conpar.Exploration;

/// <summary>Takes turns with several: none finds all bugs the soonest.</summary>
internal sealed class Portfolio(params IChooser[] choosers) : IChooser
{
    IChooser current = choosers[0];

    public void Begin(long execution)
    {
        current = choosers[execution % choosers.Length];
        current.Begin(execution);
    }

    public int Choose(ulong enabled, IMachine machine) => current.Choose(enabled, machine);

    public void End(CausalTrace trace)
    {
        foreach (IChooser chooser in choosers) chooser.End(trace);
    }
}
