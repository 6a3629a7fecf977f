namespace Conpar.Comparing;

/// <summary>Something that went wrong in a scenario's runs, or depends on the order.</summary>
/// <param name="Kind">What.</param>
/// <param name="Message">In a line: what happened, in which lane, where.</param>
internal sealed record Problem(ProblemKind Kind, string Message);

/// <summary>What went wrong.</summary>
internal enum ProblemKind
{
    /// <summary>A lane ended early.</summary>
    Aborted,

    /// <summary>An exception left a job.</summary>
    Threw,

    /// <summary>The check threw or returned false.</summary>
    CheckFailed,

    /// <summary>A result or what the check returned is not the same in all runs.</summary>
    OutcomeDiffers,

    /// <summary>The same event says something else in the other lane.</summary>
    OutputDiffers,

    /// <summary>The trace is not whole.</summary>
    EventsLost,
}
