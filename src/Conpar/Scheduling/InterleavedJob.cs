using System.Runtime.CompilerServices;
using Conpar.Tracing;

namespace Conpar.Scheduling;

/// <summary>A job that takes turns with others.</summary>
internal sealed partial class InterleavedJob : Job
{
    readonly TraceBuffer? buffer;
    bool endsEveryTurn, othersAreReady, isAway;

    public InterleavedJob(InterleavedLane lane, string name, bool isTraced = true) : base(name)
    {
        Lane = lane;
        endsEveryTurn = lane.EndsEveryTurn;
        Index = lane.NextIndex();
        if (isTraced && lane.Trace is { } trace) buffer = new TraceBuffer(trace, trace.AddJob(name), thread: 0);
    }

    /// <summary>Where the job goes on at its next turn, or in this one.</summary>
    public Frame Next = null!;

    /// <summary>Whether the job's turn goes on, in its next frame, when its frame has gone through.</summary>
    public bool GoesOn;

    /// <summary>The neighbours among the ready jobs; null where the job is not one of them.</summary>
    public InterleavedJob? NextReady, PreviousReady;

    /// <summary>How often in a row it asked for something while no other job could go on.</summary>
    public int FruitlessSpins;

    public InterleavedLane Lane { get; }

    /// <summary>The job's number, in the order of creation.</summary>
    public int Index { get; }

    public void Expire() => sliceExpired = true;

    /// <summary>Suspends the job; it is ready to go on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void EndTurn(Frame frame)
    {
        // Compared first: storing a reference costs more, and it seldom changes.
        if (Next != frame) Next = frame;
        if (NextReady is null) Lane.Ready.Add(this);
    }

    public void BlockAtPoint()
    {
        Frame here = Carrier.Current!.Stopped;
        here.Job = this;
        EndTurn(here);
        Lane.Stop(this);
    }

    /// <summary>Stops this thread until the frame, which is suspended, has ended.</summary>
    public void BlockUntil(Frame frame)
    {
        frame.ContinueWith(Carrier.Current!.Stopped);
        Lane.Stop(this);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public override void Slice()
    {
        sliceExpired = false;
        if (!Lane.TurnEnds(this)) return;
        EventMark mark = Write(EventKind.Turn, SiteTable.Unknown, -1);
        BlockAtPoint();
        Waited(mark);
    }

    /// <summary>The job is among the ready ones, with others or not.</summary>
    public void SeeOthers(bool areReady)
    {
        othersAreReady = areReady;
        endsTurn = areReady && endsEveryTurn;
    }

    /// <summary>Whether the job gives its turn away at a point.</summary>
    public bool TurnEnds() => Lane.TurnEnds(this);

    internal override void Act() => Lane.ActAs(this);

    public override Away Away(int site)
    {
        Away away = base.Away(site);

        // Before it leaves: from then on, another thread may have the lane.
        EndEveryTurn(false);
        isAway = Lane.Leaves(this, site);
        if (!isAway) EndEveryTurn(Lane.EndsEveryTurn);
        return away;
    }

    public override void Back(Away away)
    {
        ComeBackIfAway();
        base.Back(away);
    }

    public void ComeBackIfAway()
    {
        if (isAway) ComeBack();
    }

    /// <summary>The job's code runs again, on the thread that was away.</summary>
    public void ComeBack()
    {
        if (Carrier.Current is not { Absence: { } absence } || absence.Job != this) return;
        isAway = false;
        absence.End();
        EndEveryTurn(Lane.EndsEveryTurn);
    }

    void EndEveryTurn(bool ends)
    {
        endsEveryTurn = ends;
        SeeOthers(othersAreReady);
    }

    /// <summary>Gives the turn to any other job that is ready, whatever the strategy.</summary>
    public Point GiveWay() => new(Lane.TurnIsWanted(this));

    internal override long Now => Lane.Clock.Now;

    internal override long NextOrder() => Lane.NextOrder();

    internal override EventMark Write(EventKind kind, int site, long duration)
    {
        ComeBackIfAway();
        if (buffer is null) return default;
        buffer.Thread = Environment.CurrentManagedThreadId;
        return buffer.Append(kind, site, Lane.Clock.Now, duration, Lane.NextOrder());
    }

    internal override EventMark Write(EventKind kind, int site, long duration, ReadOnlySpan<char> text)
    {
        ComeBackIfAway();
        if (buffer is null) return default;
        buffer.Thread = Environment.CurrentManagedThreadId;
        return buffer.Append(kind, site, Lane.Clock.Now, duration, Lane.NextOrder(), text);
    }
}
