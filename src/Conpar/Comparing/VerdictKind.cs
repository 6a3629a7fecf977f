namespace Conpar.Comparing;

/// <summary>What limits the jobs, as far as the two lanes tell.</summary>
public enum VerdictKind
{
    /// <summary>Nothing can be said.</summary>
    Inconclusive,

    /// <summary>The jobs do too little to measure.</summary>
    TooSmall,

    /// <summary>The jobs mostly wait, for something other than each other.</summary>
    WaitBound,

    /// <summary>The jobs mostly compute.</summary>
    CpuBound,

    /// <summary>The jobs mostly hinder each other.</summary>
    Contended,
}
