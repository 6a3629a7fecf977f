using Conpar.Stepping;

namespace Conpar.Exploration;

/// <summary>Chooses by chance which job takes the next step.</summary>
internal interface IChooser
{
    /// <summary>A run begins.</summary>
    void Begin();

    /// <summary>One of the enabled jobs.</summary>
    int Choose(ulong enabled, IMachine machine);

    /// <summary>A run has ended.</summary>
    void End(CausalTrace trace);
}
