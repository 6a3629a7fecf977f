using Conpar.Stepping;

namespace Conpar.Exploration;

/// <summary>Takes turns with several: none finds all bugs the soonest.</summary>
internal sealed class Portfolio(params IChooser[] choosers) : IChooser
{
    int run = -1;

    IChooser Current => choosers[run % choosers.Length];

    public void Begin()
    {
        run = (run + 1) % choosers.Length;
        Current.Begin();
    }

    public int Choose(ulong enabled, IMachine machine) => Current.Choose(enabled, machine);

    public void End(CausalTrace trace)
    {
        foreach (IChooser chooser in choosers) chooser.End(trace);
    }
}
