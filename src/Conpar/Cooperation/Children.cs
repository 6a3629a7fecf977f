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
    public static void Fire(Job parent, int site, Action body)
    {
        ExploredJob.Refuse(parent, "it queues work for the pool");
        if (parent is OutsideJob) ThreadPool.QueueUserWorkItem(_ => body());
        else Start(New(parent, site), body, static run => ThreadPool.UnsafeQueueUserWorkItem(static run => run(), run, preferLocal: false));
    }

    /// <summary>Starts a child; in the parallel lane something else gives it a thread.</summary>
    public static void Start(Job child, Action body, Action<Action> run, bool isBackground = false)
    {
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
