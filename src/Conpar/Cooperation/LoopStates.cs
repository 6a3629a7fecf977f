// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Scheduling;
using Conpar.Stepping;

namespace Conpar.Cooperation;

/// <summary><c>ParallelLoopState</c>: what a loop's body asks of the loop, and what the loop tells it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LoopStates
{
    [Controls("M:System.Threading.Tasks.ParallelLoopState.Stop")]
    public static void Stop(Job job, int site, ParallelLoopState receiver)
    {
        if (Of(job, receiver) is { } own) own.Progress.Stop();
        else receiver.Stop();
    }

    [Controls("M:System.Threading.Tasks.ParallelLoopState.Break")]
    public static void Break(Job job, int site, ParallelLoopState receiver)
    {
        if (Of(job, receiver) is { } own) own.Break();
        else receiver.Break();
    }

    [Controls("P:System.Threading.Tasks.ParallelLoopState.IsStopped")]
    public static bool IsStopped(Job job, int site, ParallelLoopState receiver) => Of(job, receiver)?.Progress.IsStopped ?? receiver.IsStopped;

    [Controls("P:System.Threading.Tasks.ParallelLoopState.IsExceptional")]
    public static bool IsExceptional(Job job, int site, ParallelLoopState receiver) => Of(job, receiver)?.Progress.HasFailed ?? receiver.IsExceptional;

    [Controls("P:System.Threading.Tasks.ParallelLoopState.LowestBreakIteration")]
    public static long? LowestBreakIteration(Job job, int site, ParallelLoopState receiver) =>
        Of(job, receiver) is { } own ? own.Progress.LowestBreak : receiver.LowestBreakIteration;

    [Controls("P:System.Threading.Tasks.ParallelLoopState.ShouldExitCurrentIteration")]
    public static bool ShouldExitCurrentIteration(Job job, int site, ParallelLoopState receiver) => Of(job, receiver)?.IsOver ?? receiver.ShouldExitCurrentIteration;

    static LoopPosition? Of(Job job, ParallelLoopState state)
    {
        ExploredJob.Refuse(job, "it ends a parallel loop early, or asks whether it ends");
        return LoopPosition.Of(state);
    }
}
