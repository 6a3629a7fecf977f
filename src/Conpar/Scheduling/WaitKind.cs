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

    /// <summary>Until a call out of the jobs' code comes back.</summary>
    Call,

    /// <summary>Until something changes that it looks at.</summary>
    Spin,

    /// <summary>Until a child that it started waits or ends.</summary>
    Start,
}
