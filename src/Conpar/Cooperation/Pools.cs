// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Scheduling;

namespace Conpar.Cooperation;

/// <summary><c>ThreadPool</c>: a work item is a child job.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Pools
{
    [Controls("M:System.Threading.ThreadPool.QueueUserWorkItem(System.Threading.WaitCallback)")]
    public static Point<bool> QueueUserWorkItem(Job job, int site, WaitCallback callBack) => QueueUserWorkItem(job, site, callBack, null);

    [Controls("M:System.Threading.ThreadPool.QueueUserWorkItem(System.Threading.WaitCallback,System.Object)")]
    public static Point<bool> QueueUserWorkItem(Job job, int site, WaitCallback callBack, object? state) => Queue(job, site, callBack, () => callBack(state), flows: true);

    [Controls("M:System.Threading.ThreadPool.QueueUserWorkItem``1(System.Action{``0},``0,System.Boolean)")]
    public static Point<bool> QueueUserWorkItem<TState>(Job job, int site, Action<TState> callBack, TState state, bool preferLocal) => Queue(job, site, callBack, () => callBack(state), flows: true);

    [Controls("M:System.Threading.ThreadPool.UnsafeQueueUserWorkItem(System.Threading.WaitCallback,System.Object)")]
    public static Point<bool> UnsafeQueueUserWorkItem(Job job, int site, WaitCallback callBack, object? state) => Queue(job, site, callBack, () => callBack(state), flows: false);

    [Controls("M:System.Threading.ThreadPool.UnsafeQueueUserWorkItem``1(System.Action{``0},``0,System.Boolean)")]
    public static Point<bool> UnsafeQueueUserWorkItem<TState>(Job job, int site, Action<TState> callBack, TState state, bool preferLocal) => Queue(job, site, callBack, () => callBack(state), flows: false);

    [Controls("M:System.Threading.ThreadPool.UnsafeQueueUserWorkItem(System.Threading.IThreadPoolWorkItem,System.Boolean)")]
    public static Point<bool> UnsafeQueueUserWorkItem(Job job, int site, IThreadPoolWorkItem callBack, bool preferLocal) => Queue(job, site, callBack, callBack.Execute, flows: false);

    static Point<bool> Queue(Job job, int site, object callBack, Action run, bool flows)
    {
        ArgumentNullException.ThrowIfNull(callBack);
        Children.Fire(job, site, run, flows);
        return new Point<bool>(job.Turn(), true);
    }
}
