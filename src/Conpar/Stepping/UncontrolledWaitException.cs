using Conpar.Scheduling;

namespace Conpar.Stepping;

/// <summary>A job waits where it cannot be suspended, or for something that no step of a job brings about: the interleavings cannot be explored.</summary>
internal sealed class UncontrolledWaitException(string why) : Exception(why)
{
    /// <summary>One that the run remembers, too: the user's code may catch it, or throw another one on its way out.</summary>
    public static UncontrolledWaitException Of(string why)
    {
        UncontrolledWaitException fault = new(why);
        if (SteppedJob.RunningOrNone is ExploredJob job) job.Machine.CutShort(job, fault);
        return fault;
    }
}
