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

    /// <summary>Any other operation on a synchronisation object: it never waits.</summary>
    Update,

    /// <summary>Waits for the end of a job.</summary>
    Join,

    /// <summary>A step that touches nothing that others see.</summary>
    Pass,
}
