namespace Conpar.Tool;

/// <summary>What the tool's process ends with.</summary>
enum ExitCode
{
    Ok = 0,

    /// <summary>A fault in conpar itself.</summary>
    InternalFault = 1,

    /// <summary>A check found something.</summary>
    CheckFailed = 2,

    /// <summary>A lane ended early: a job threw, crashed, hung or was killed.</summary>
    LaneAborted = 3,

    /// <summary>Arguments or input that cannot be used.</summary>
    BadInput = 5,

    /// <summary>There was no job to run.</summary>
    NothingToRun = 8,

    /// <summary>Ctrl+C.</summary>
    Interrupted = 130,
}
