namespace Conpar.Stepping;

/// <summary>Runs jobs one operation at a time, from a fresh state. It knows nothing of traces. Sets of jobs are bit masks.</summary>
internal interface IMachine
{
    /// <summary>More than the number of any job so far. A job has the same number in every run: that of its parent and its place among its children decides.</summary>
    int Jobs { get; }

    /// <summary>The jobs that the last step started.</summary>
    ulong Born { get; }

    /// <summary>The jobs that have not ended.</summary>
    ulong Live { get; }

    /// <summary>The jobs that could take their next step.</summary>
    ulong Enabled { get; }

    /// <summary>The live jobs that cannot go on until another one gives them a signal.</summary>
    ulong Waiting { get; }

    /// <summary>The jobs that the last step gave the signal that they waited for.</summary>
    ulong Woken { get; }

    /// <summary>What a live job is about to do.</summary>
    Operation Pending(int job);

    /// <summary>Begins a fresh run: each job is before its first operation.</summary>
    void Restart();

    /// <summary>Carries out the job's pending operation and runs it to its next one; gives the operation as it turned out.</summary>
    Operation Step(int job);
}
