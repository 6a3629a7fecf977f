using Conpar.Tracing;

namespace Conpar.Scheduling;

/// <summary>
/// Jobs that take turns: exactly one thread of the lane runs at a time. What is here is called by the thread that has the baton only,
/// unless it says otherwise.
/// </summary>
internal sealed partial class InterleavedLane
{
    readonly IStrategy strategy;
    readonly bool takesFirst;
    InterleavedJob? acting;
    long eventOrder, turnsInARow;
    int jobs;

    /// <summary>Whether something is to be looked at before the next turn. Set by any thread.</summary>
    volatile bool attention;

    public InterleavedLane(IStrategy strategy, bool virtualClock, TraceStore? trace)
    {
        this.strategy = strategy;
        Trace = trace;
        Clock = new LaneClock(virtualClock);
        EndsEveryTurn = takesFirst = strategy is RoundRobin;
        if (strategy is RunToBlock) takesFirst = true;
    }

    /// <summary>The job that has the turn on this thread.</summary>
    public static InterleavedJob? CurrentJob => Carrier.Current?.Lane.Current;

    /// <summary>The same in code that only jobs run.</summary>
    public static InterleavedJob Running => CurrentJob ?? throw new InvalidOperationException("an interleaved form runs outside its lane");

    public LaneClock Clock { get; }

    public Alarms Alarms { get; } = new();

    /// <summary>Where events go; null for none.</summary>
    public TraceStore? Trace { get; }

    /// <summary>How often a turn went to another job than the one before.</summary>
    public long Switches => Turns - turnsInARow;

    /// <summary>Raised at each turn; read by the pacer's thread.</summary>
    public long Turns { get; private set; }

    /// <summary>Whether a turn ends at each point, if another job is ready.</summary>
    public bool EndsEveryTurn { get; }

    public ReadyJobs Ready { get; } = new();

    /// <summary>The job whose code runs: the one that has the turn, or a child that it starts, or one that is about to wait.</summary>
    public InterleavedJob? Current => acting ?? Ready.Holder;

    public bool OthersAreReady => Ready.HasWaiting;

    public bool NeedsAttention => attention;

    public long NextOrder() => eventOrder++;

    public int NextIndex() => jobs++;

    /// <summary>A job goes on after the start of a child; in the child's turn, where the child stopped the thread meanwhile.</summary>
    public void Return(InterleavedJob job, InterleavedJob child)
    {
        if (Ready.Holder is not { } holder || holder == child) Ready.TurnToNew(job);
        acting = Ready.Holder == job ? null : job;
    }

    /// <summary>Whether a job that runs gives its turn away at a point.</summary>
    public bool TurnEnds(InterleavedJob job)
    {
        ActAs(job);
        return OthersAreReady ? EndsEveryTurn || attention || strategy.EndsTurn(job) : attention;
    }

    /// <summary>Whether there is somebody to give a turn to.</summary>
    public bool TurnIsWanted(InterleavedJob job)
    {
        ActAs(job);
        return OthersAreReady || attention;
    }

    /// <summary>This job's code runs: a child's in the turn of the job that starts it, until it first waits.</summary>
    public void ActAs(InterleavedJob job)
    {
        job.ComeBackIfAway();
        if (job != Ready.Holder) acting = job;
    }

    /// <summary>A job waits from here on, or has ended.</summary>
    public void Leave(InterleavedJob job)
    {
        if (job.NextReady is null) return;
        if (job == Ready.Holder) acting = job;
        Ready.Remove(job);
    }
}
