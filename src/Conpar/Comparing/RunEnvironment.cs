using System.Runtime.InteropServices;

namespace Conpar.Comparing;

/// <summary>Where the lanes ran.</summary>
/// <param name="Cores">Processors of the machine that may be used here.</param>
/// <param name="UsedCores">Those that the parallel lane had.</param>
/// <param name="Pinned">Whether the lanes could not leave their cores.</param>
/// <param name="Os">The operating system.</param>
/// <param name="Runtime">The .NET runtime.</param>
/// <param name="Processor">The processor's name, or its architecture where it has none.</param>
/// <param name="Repeats">How often each lane ran.</param>
/// <param name="VirtualClock">Whether the interleaved lane's time jumped where every job waited; then its times are none to compare.</param>
public sealed record RunEnvironment(
    int Cores, int UsedCores, bool Pinned, string Os, string Runtime, string Processor, int Repeats, bool VirtualClock = false)
{
    /// <summary>The interleaving that the interleaved lane ran again, step by step; null where it took turns in time.</summary>
    public string? Schedule { get; init; }

    /// <summary>Whether both lanes' times can be compared.</summary>
    internal bool IsTimed => !VirtualClock && Schedule is null;

    /// <summary>This machine and this runtime.</summary>
    /// <param name="usedCores">The processors that the parallel lane had.</param>
    /// <param name="pinned">Whether the lanes could not leave their cores.</param>
    /// <param name="repeats">How often each lane ran.</param>
    /// <param name="virtualClock">Whether the interleaved lane's clock was virtual.</param>
    public static RunEnvironment Here(int usedCores, bool pinned, int repeats, bool virtualClock = false) => new(
        Environment.ProcessorCount, usedCores, pinned, RuntimeInformation.OSDescription, RuntimeInformation.FrameworkDescription, ProcessorName.OfThisMachine, repeats, virtualClock);
}
