using Conpar.Stepping;

namespace Conpar.Exploration;

/// <summary>Chooses by chance which job takes the next step.</summary>
internal interface IChooser
{
    /// <summary>A run begins: the one with this number.</summary>
    void Begin(long execution);

    /// <summary>One of the enabled jobs.</summary>
    int Choose(ulong enabled, IMachine machine);

    /// <summary>One of the first runs has ended, from which later ones may learn.</summary>
    void End(CausalTrace trace);
}
