using Conpar.Parallelism;
using Conpar.Scheduling;
using Conpar.Stepping;
using Conpar.Tracing;

namespace Conpar.Cooperation;

/// <summary>Child jobs for delegates that other code would run on a thread: what they call finds its job by itself.</summary>
internal static class Children
{
    public static Job New(Job parent, int site) => parent switch
    {
        InterleavedJob own => own.NewChild(site),
        ParallelJob real => real.NewChild(site, start: false),
        _ => parent,
    };

    /// <summary>A child that nobody waits for: what it throws is a job's failure.</summary>
    /// <param name="parent">The job that queues it.</param>
    /// <param name="site">Where.</param>
    /// <param name="body">What it does.</param>
    /// <param name="flows">Whether it sees the <c>AsyncLocal</c> values that its parent sees now.</param>
    public static void Fire(Job parent, int site, Action body, bool flows)
    {
        ExploredJob.Refuse(parent, "it queues work for the pool");
        if (parent is OutsideJob) Queue(body);
        else Start(New(parent, site), body, Queue, flows: flows);

        void Queue(Action run)
        {
            if (flows) ThreadPool.QueueUserWorkItem(static run => run(), run, preferLocal: false);
            else ThreadPool.UnsafeQueueUserWorkItem(static run => run(), run, preferLocal: false);
        }
    }

    /// <summary>Starts a child; in the parallel lane something else gives it a thread.</summary>
    public static void Start(Job child, Action body, Action<Action> run, bool isBackground = false, bool flows = true)
    {
        if (!flows) child.Context = null;
        if (child is InterleavedJob own) own.StartFromAnywhere(body);
        else ((ParallelJob)child).Run(body, run, isBackground);
    }

    /// <summary>Gives a parallel child a thread; somebody else says when it has ended.</summary>
    public static void Execute(ParallelJob child, Action body, bool isLong)
    {
        void Run()
        {
            child.Flow();
            child.WriteStart();
            body();
        }

        if (isLong) new Thread(Run) { IsBackground = true }.UnsafeStart();
        else ThreadPool.UnsafeQueueUserWorkItem(static run => run(), (Action)Run, preferLocal: false);
    }
}
