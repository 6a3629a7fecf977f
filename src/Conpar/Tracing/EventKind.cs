namespace Conpar.Tracing;

/// <summary>What an event tells that a job did. The numbers are part of the trace file's format.</summary>
public enum EventKind : byte
{
    /// <summary>The job began; the text is the job's name.</summary>
    Start = 1,
    /// <summary>The job wrote to the console; the text is what it wrote.</summary>
    Output = 2,
    /// <summary>The job called <c>Probe.Step</c>; the text is <c>label</c> or <c>label = value</c>.</summary>
    Step = 3,
    /// <summary>The job sleeps; the duration follows the event's time.</summary>
    Sleep = 4,
    /// <summary>The job acquired a lock; it waited the duration before the event's time. While it still waits, the duration is negative.</summary>
    Acquire = 5,
    /// <summary>The job released a lock.</summary>
    Release = 6,
    /// <summary>The job awaited something that is not a job; it waited the duration before the event's time. While it still waits, the duration is negative.</summary>
    Wait = 7,
    /// <summary>The job signalled those who wait for something.</summary>
    Signal = 8,
    /// <summary>The job read shared state (detail <c>accesses</c>).</summary>
    Read = 9,
    /// <summary>The job wrote shared state (detail <c>accesses</c>).</summary>
    Write = 10,
    /// <summary>The job started a child job; the text is the child's name.</summary>
    Spawn = 11,
    /// <summary>The job waited for other jobs to end; it waited the duration before the event's time. While it still waits, the duration is negative.</summary>
    Join = 12,
    /// <summary>An exception left the job; the text is its type, message and stack trace.</summary>
    Throw = 13,
    /// <summary>The job's result, as invariant text.</summary>
    Result = 14,
    /// <summary>The job ended.</summary>
    End = 15,
    /// <summary>The job's time slice was over, and it got its next turn after the duration before the event's time (interleaved lane). No step of the job: it has no number of its own.</summary>
    Turn = 16,
}
