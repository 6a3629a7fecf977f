namespace Conpar.Scheduling;

/// <summary>What chooses the next job. A schedule is the sequence of its answers.</summary>
internal interface IStrategy
{
    /// <summary>Whether a job that could go on gives its turn away at a point.</summary>
    bool EndsTurn(InterleavedJob job);

    /// <summary>The index of the job that has the next turn; <paramref name="ready"/> is in the order in which they became ready.</summary>
    int Choose(ReadyJobs ready);
}
