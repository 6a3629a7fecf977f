using System.Runtime.CompilerServices;
using Conpar.Tracing;

namespace Conpar.Scheduling;

/// <summary>
/// Jobs that take turns: exactly one thread of the lane runs at a time. What is here is called by the thread that has the baton only,
/// unless it says otherwise.
/// </summary>
internal sealed partial class InterleavedLane
{
    readonly ReadyJobs ready = new();
    readonly IStrategy strategy;
    readonly bool endsEveryTurn, takesFirst;
    readonly Stack<Carrier> idle = new();
    readonly ConditionalWeakTable<object, LockModel> locks = [];
    readonly ConditionalWeakTable<object, WaitQueue> queues = [];
    readonly ConditionalWeakTable<ReaderWriterLockSlim, ReaderWriterModel> readersAndWriters = [];
    readonly HashSet<LockModel> mutexes = [];
    InterleavedJob? current;
    long eventOrder;
    int jobs;

    /// <summary>Whether something is to be looked at before the next turn. Set by any thread.</summary>
    volatile bool attention;

    public InterleavedLane(IStrategy strategy, bool virtualClock, TraceStore? trace)
    {
        this.strategy = strategy;
        Trace = trace;
        Clock = new LaneClock(virtualClock);
        endsEveryTurn = takesFirst = strategy is RoundRobin;
        if (strategy is RunToBlock) takesFirst = true;
    }

    /// <summary>The job that has the turn on this thread.</summary>
    public static InterleavedJob? CurrentJob => Carrier.Current?.Lane.current;

    public LaneClock Clock { get; }

    public Alarms Alarms { get; } = new();

    /// <summary>Where events go; null for none.</summary>
    public TraceStore? Trace { get; }

    public long Switches { get; private set; }

    /// <summary>Raised at each turn; read by the pacer's thread.</summary>
    public long Turns { get; private set; }

    public InterleavedJob? Current => current;

    public bool OthersAreReady => ready.Count > 0;

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

    public void Enter(InterleavedJob job) => current = job;

    /// <summary>Whether a job that has the turn gives it away at a point.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TurnEnds(InterleavedJob job) => ready.Count > 0 ? endsEveryTurn || attention || strategy.EndsTurn(job) : attention;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddReady(InterleavedJob job) => ready.Add(job);

    /// <summary>The loop of a thread of the lane: turn after turn, until another thread is given the baton for good.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Carry(Carrier carrier)
    {
        InterleavedJob? job = carrier.TakeGiven();
        try
        {
            while (true)
            {
                job ??= PickNext();
                if (job is null) break;
                bool mine = Run(job);
                job = null;
                if (mine) continue;
                job = carrier.WaitForJob();
                if (job is null) return;
            }
        }
        catch (Exception fault)
        {
            aborted = "internal fault of the interleaved lane: " + fault;
        }

        End();
    }

    /// <summary>Gives a job its turn; false where another thread went on with it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    bool Run(InterleavedJob job)
    {
        if (job != current)
        {
            Switches++;
            current = job;
        }

        Turns++;
        job.Running = true;
        do
        {
            if (!job.Next.Resume()) return false;
        }
        while (job.Running);

        return true;
    }

    /// <summary>The job with the next turn; waits where none is ready. Null where the lane is over.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    InterleavedJob? PickNext()
    {
        if (attention || ready.Count == 0) return PickNextSlowly();
        return takesFirst ? ready.TakeFirst() : ready.Take(strategy.Choose(ready));
    }

    /// <summary>Stops this thread in the middle of a job that is ready or parked there, until the job has its turn again.</summary>
    public void Stop(InterleavedJob job)
    {
        Carrier me = Carrier.Current!;
        InterleavedJob? next = PickNext();
        if (next is null)
        {
            // Nobody goes on any more; this thread's stack cannot be unwound without running user code.
            End();
            Thread.Sleep(Timeout.Infinite);
        }

        if (next == job && job.Next == me.Stopped)
        {
            Turns++;
            job.Running = true;
            return;
        }

        if (next!.Next is StoppedThread other)
        {
            Hand(next);
            other.Carrier.GoOn();
        }
        else
        {
            Carrier carrier = idle.TryPop(out Carrier? resting) ? resting : new Carrier(this, first: false);
            carrier.Give(next);
        }

        me.Wait();
    }

    void Hand(InterleavedJob job)
    {
        if (job != current) Switches++;
        current = job;
        Turns++;
        job.Running = true;
    }

    public void BecomeIdle(Carrier carrier) => idle.Push(carrier);
}
