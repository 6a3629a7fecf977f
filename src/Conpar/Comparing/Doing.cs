namespace Conpar.Comparing;

/// <summary>What a job does during a span of time.</summary>
internal enum Doing
{
    /// <summary>It has a core, as far as the trace tells.</summary>
    Runs,

    /// <summary>It is ready, and another job has the core (interleaved lane).</summary>
    IsReady,

    /// <summary>It sleeps.</summary>
    Sleeps,

    /// <summary>It waits for a lock or a semaphore.</summary>
    WaitsForLock,

    /// <summary>It waits for something that is not a job.</summary>
    Awaits,

    /// <summary>It waits for jobs that it started.</summary>
    Joins,
}
