using System.ComponentModel;
using Conpar.Scheduling;
using Conpar.Stepping;

// The documentation is the real ones'.
#pragma warning disable CS1591

namespace Conpar.Cooperation;

/// <summary><c>ThreadPool</c> in explored code: a work item is a child job, and what it throws is a failure.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ExploredPools
{
    [Explores("M:System.Threading.ThreadPool.QueueUserWorkItem(System.Threading.WaitCallback)")]
    public static bool Queue(Job job, int site, Func<Job, object?, ExploredTask> callBack, object? state = null) => Queue(job, site, own => callBack(own, state));

    [Explores("M:System.Threading.ThreadPool.UnsafeQueueUserWorkItem(System.Threading.WaitCallback,System.Object)")]
    public static bool QueueUnsafe(Job job, int site, Func<Job, object?, ExploredTask> callBack, object? state) => QueueUnsafe(job, site, own => callBack(own, state));

    [Explores("M:System.Threading.ThreadPool.QueueUserWorkItem``1(System.Action{``0},``0,System.Boolean)")]
    public static bool Queue<TState>(Job job, int site, Func<Job, TState, ExploredTask> callBack, TState state, bool preferLocal) => Queue(job, site, own => callBack(own, state));

    [Explores("M:System.Threading.ThreadPool.UnsafeQueueUserWorkItem``1(System.Action{``0},``0,System.Boolean)")]
    public static bool QueueUnsafe<TState>(Job job, int site, Func<Job, TState, ExploredTask> callBack, TState state, bool preferLocal) => QueueUnsafe(job, site, own => callBack(own, state));

    static bool Queue(Job job, int site, Func<Job, ExploredTask> body)
    {
        Stepping.Children.Start((ExploredJob)job, site, body);
        return true;
    }

    /// <summary>It does not see the <c>AsyncLocal</c> values of the job that queues it.</summary>
    static bool QueueUnsafe(Job job, int site, Func<Job, ExploredTask> body) => Queue(job, site, own =>
    {
        own.Context = null;
        return body(own);
    });
}
