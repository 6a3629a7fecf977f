using System.Runtime.CompilerServices;

namespace Conpar.Cooperation;

/// <summary>Where one worker of a loop is, and the state by which its body speaks to the loop.</summary>
internal sealed class LoopPosition(LoopProgress progress)
{
    static readonly ConditionalWeakTable<ParallelLoopState, LoopPosition> positions = [];

    long current;

    public LoopProgress Progress => progress;

    /// <summary>A real state, which only a real loop can make: one that was over when it began.</summary>
    public ParallelLoopState State { get; private set; } = null!;

    /// <summary>The position that a state stands for; null where that is of a loop of somebody else's.</summary>
    public static LoopPosition? Of(ParallelLoopState state) => positions.TryGetValue(state, out LoopPosition? position) ? position : null;

    /// <summary>A worker's position in a loop.</summary>
    public static LoopPosition In(LoopProgress progress)
    {
        LoopPosition position = new(progress);
        Parallel.For(0, 1, new ParallelOptions { MaxDegreeOfParallelism = 1, TaskScheduler = TaskScheduler.Default }, (_, state) => position.State = state);
        positions.Add(position.State, position);
        return position;
    }

    public void Begin(long number) => current = number;

    /// <summary>What code that is not rewritten asked the real state for, holds too.</summary>
    public void End()
    {
        if (State.IsStopped) progress.Stop();
        if (State.LowestBreakIteration is not null) progress.Break(current);
    }

    public void Break() => progress.Break(current);

    public bool IsOver => progress.IsOver(current);
}
