using System.Runtime.CompilerServices;
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
    readonly Stack<Carrier> idle = new();
    readonly ConditionalWeakTable<object, LockModel> locks = [];
    readonly ConditionalWeakTable<object, WaitQueue> queues = [];
    readonly ConditionalWeakTable<ReaderWriterLockSlim, ReaderWriterModel> readersAndWriters = [];
    readonly HashSet<LockModel> mutexes = [];
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

    /// <summary>The lane's model of a lock.</summary>
    public LockModel LockOf(object real) => locks.GetValue(real, static _ => new LockModel());

    /// <summary>The lane's model of a lock for readers and writers.</summary>
    public ReaderWriterModel ReaderWriterOf(ReaderWriterLockSlim real) =>
        readersAndWriters.GetValue(real, static real => new ReaderWriterModel(real.RecursionPolicy == LockRecursionPolicy.SupportsRecursion));

    /// <summary>The lane's model of a mutex, which is abandoned where its owner ends.</summary>
    public LockModel MutexOf(object real)
    {
        LockModel model = LockOf(real);
        mutexes.Add(model);
        return model;
    }

    /// <summary>The job ended.</summary>
    public void Abandon(InterleavedJob job)
    {
        foreach (LockModel mutex in mutexes)
        {
            if (mutex.Owner == job) mutex.Abandon();
        }
    }

    /// <summary>Puts a job among those who wait for an object, or for each of several.</summary>
    public void Enlist(InterleavedJob job, object key)
    {
        if (key is object[] several) foreach (object one in several) QueueOf(one).Add(job, isOneOfMany: true);
        else QueueOf(key).Add(job);
    }

    /// <summary>Lets jobs that wait for an object try again, the longest waiting first.</summary>
    public void Wake(object key, int count)
    {
        if (key is IWaitedFor model) model.Waiting.Wake(count);
        else if (queues.TryGetValue(key, out WaitQueue? queue)) queue.Wake(count);
    }

    WaitQueue QueueOf(object key) => key is IWaitedFor model ? model.Waiting : queues.GetValue(key, static _ => new WaitQueue());

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

    /// <summary>The loop of a thread of the lane: turn after turn, until another thread is given the baton for good.</summary>
    public void Carry(Carrier carrier)
    {
        InterleavedJob? job = carrier.TakeGiven();
        try
        {
            while (true)
            {
                job ??= PickNext();
                if (job is null) break;
                bool mine = GiveTurns(job);
                job = null;
                if (mine) continue;
                if (!carrier.WaitToGoOn()) return;
                job = carrier.TakeGiven();
            }
        }
        catch (Exception fault)
        {
            aborted = "internal fault of the interleaved lane: " + fault;
        }

        End();
    }

    /// <summary>Gives a job its turn, and the next ones as long as nothing is to be chosen or looked at; false where another thread went on.</summary>
    bool GiveTurns(InterleavedJob job)
    {
        if (!takesFirst) return Run(job);
        ReadyJobs ready = Ready;
        while (Run(job))
        {
            if (attention || !ready.IsHolder(job)) return true;
            InterleavedJob next = ready.TurnToNext(job);
            Turns++;
            if (next == job) turnsInARow++;
            job = next;
        }

        return false;
    }

    /// <summary>Runs a job to its next point; false where another thread went on with it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool Run(InterleavedJob job)
    {
        while (job.Next.Resume())
        {
            if (!job.GoesOn) return true;
            job.GoesOn = false;
        }

        return false;
    }

    /// <summary>The job with the next turn; waits where none is ready. Null where the lane is over.</summary>
    InterleavedJob? PickNext()
    {
        InterleavedJob? before = Ready.Holder, next;
        if (before is not null && takesFirst && !attention)
        {
            next = Ready.TurnToFirst();
        }
        else
        {
            before = Current;
            next = PickNextSlowly();
            acting = null;
            if (next is null) return null;
        }

        Turns++;
        if (next == before) turnsInARow++;
        return next;
    }

    InterleavedJob TurnToChosen() => takesFirst ? Ready.TurnToFirst() : Ready.TurnTo(strategy.Choose(Ready));

    /// <summary>Stops this thread in the middle of a job that is ready or parked there, until the job has its turn again.</summary>
    public void Stop(InterleavedJob job)
    {
        Carrier me = Carrier.Current!;

        // A job that starts this one as a child stops with it.
        if (Ready.Holder is { } starter && starter != job) Leave(starter);
        InterleavedJob? next = PickNext();
        if (next is null)
        {
            // Nobody goes on any more; this thread's stack cannot be unwound without running user code.
            End();
            Thread.Sleep(Timeout.Infinite);
        }

        if (next == job && job.Next == me.Stopped) return;
        if (next!.Next is StoppedThread other)
        {
            other.Carrier.GoOn();
        }
        else
        {
            AnyCarrier().Give(next);
        }

        me.Wait();
    }

    Carrier AnyCarrier() => idle.TryPop(out Carrier? resting) ? resting : new Carrier(this, first: false);

    public void BecomeIdle(Carrier carrier) => idle.Push(carrier);
}
