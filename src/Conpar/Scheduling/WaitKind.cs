namespace Conpar.Scheduling;

/// <summary>What a parked job waits for.</summary>
internal enum WaitKind
{
    Sleep,
    Lock,
    Pulse,

    /// <summary>Until another job releases or signals something.</summary>
    Release,
    Task,

    /// <summary>Until a child that it started waits or ends.</summary>
    Start,
}
