using Conpar.Stepping;

namespace Conpar.Exploration;

/// <summary>Each enabled job is as likely as the others.</summary>
internal sealed class RandomWalk(Chance chance) : IChooser
{
    public void Begin(long execution) { }

    public int Choose(ulong enabled, IMachine machine) => chance.OneOf(enabled);

    public void End(CausalTrace trace) { }
}
