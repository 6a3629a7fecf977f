namespace Conpar.Stepping;

/// <summary>What kind of operation a job is about to carry out.</summary>
internal enum OperationKind : byte
{
    /// <summary>An ordinary read of shared state.</summary>
    Read,

    /// <summary>An ordinary write of shared state.</summary>
    Write,

    /// <summary>A volatile read, or one of an object that is made for use by many threads.</summary>
    AtomicRead,

    /// <summary>An atomic read-modify-write, or a volatile write. One that compares and fails only reads.</summary>
    Swap,

    /// <summary>Takes a synchronisation object, and waits until that is possible.</summary>
    Acquire,

    /// <summary>Takes a synchronisation object where that is possible; one that fails only reads.</summary>
    Try,

    /// <summary>Leaves or releases a synchronisation object, or changes it in another way: it never waits.</summary>
    Update,

    /// <summary>Does something with a synchronisation object that neither takes nor leaves it; one that changes nothing only reads.</summary>
    Signal,

    /// <summary>Waits for the end of a job.</summary>
    Join,

    /// <summary>A step that touches nothing that others see.</summary>
    Pass,
}
