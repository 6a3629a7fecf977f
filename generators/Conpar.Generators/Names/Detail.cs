namespace Conpar.Generators.Names;

/// <summary>How fine the points are.</summary>
enum Detail
{
    /// <summary>At operations: output, waiting, synchronisation, steps of the user's own.</summary>
    Steps,

    /// <summary>Also before each access to shared state: for exploring.</summary>
    Accesses,
}
