namespace Conpar.Scheduling;

/// <summary>
/// A thread of an interleaved lane. One of them has the baton: it runs the scheduler's loop or a job's code. A thread that must stop in the
/// middle of synchronous code hands the baton to another and gets it back at the job's next turn.
/// </summary>
internal sealed class Carrier
{
    const int FirstStack = 64 << 20, OtherStacks = 16 << 20;

    [ThreadStatic] static Carrier? onThisThread;

    readonly AutoResetEvent baton = new(false);
    readonly Thread thread;
    readonly bool first;
    InterleavedJob? given;
    bool started, dismissed;

    public Carrier(InterleavedLane lane, bool first)
    {
        Lane = lane;
        this.first = first;
        Stopped = new StoppedThread(this);
        Absence = new Absence(this);
        thread = new Thread(Run, first ? FirstStack : OtherStacks) { IsBackground = true, Name = "conpar interleaved" };
    }

    public static Carrier? Current => onThisThread;

    public InterleavedLane Lane { get; }

    /// <summary>Where a job goes on that stopped on this thread.</summary>
    public StoppedThread Stopped { get; }

    /// <summary>Starts the thread; it has the baton.</summary>
    public void Start()
    {
        started = true;
        thread.UnsafeStart();
    }

    /// <summary>A job's call on this thread out of the jobs' code.</summary>
    public Absence Absence { get; }

    /// <summary>Gives the baton to this idle thread, which first gives that job its turn; null where it is to choose one.</summary>
    public void Give(InterleavedJob? job)
    {
        given = job;
        if (started) baton.Set();
        else Start();
    }

    /// <summary>Gives the baton to this thread, which stopped in the middle of a job.</summary>
    public void GoOn() => baton.Set();

    /// <summary>Waits for the baton.</summary>
    public void Wait() => baton.WaitOne();

    /// <summary>Ends this idle thread: the lane is over.</summary>
    public void Dismiss()
    {
        dismissed = true;
        baton.Set();
    }

    /// <summary>Waits to go on with the lane; false where it is over.</summary>
    public bool WaitToGoOn()
    {
        baton.WaitOne();
        return !dismissed;
    }

    public InterleavedJob? TakeGiven()
    {
        InterleavedJob? job = given;
        given = null;
        return job;
    }

    void Run()
    {
        onThisThread = this;

        // As in the parallel lane, time begins when the jobs may go, not when threads are made for them.
        if (first) Lane.Clock.Start();
        Lane.Carry(this);
    }
}
