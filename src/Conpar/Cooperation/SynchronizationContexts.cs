#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Scheduling;
using Conpar.Stepping;

namespace Conpar.Cooperation;

/// <summary>
/// <c>SynchronizationContext</c>: the current one is each job's own, as each thread's. The framework's own class hands what is posted to the pool, where it is a child job; one
/// of another class does what it does, and an <c>await</c> under it does not come back through it: that is listed.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SynchronizationContexts
{
    [Controls("P:System.Threading.SynchronizationContext.Current")]
    public static SynchronizationContext? Current(Job job, int site) => job.Own is null ? SynchronizationContext.Current : job.Synchronization;

    [Controls("M:System.Threading.SynchronizationContext.SetSynchronizationContext(System.Threading.SynchronizationContext)")]
    public static void Set(Job job, int site, SynchronizationContext? syncContext)
    {
        if (job.Own is null) SynchronizationContext.SetSynchronizationContext(syncContext);
        else job.Synchronization = syncContext;
    }

    [Controls("M:System.Threading.SynchronizationContext.Post(System.Threading.SendOrPostCallback,System.Object)")]
    public static Point Post(Job job, int site, SynchronizationContext receiver, SendOrPostCallback d, object? state)
    {
        if (Job.IsPool(receiver)) Children.Fire(job, site, () => d(state), flows: true);
        else receiver.Post(d, state);
        return job.Turn();
    }

    [Explores("M:System.Threading.SynchronizationContext.Post(System.Threading.SendOrPostCallback,System.Object)")]
    public static void Post(Job job, int site, SynchronizationContext receiver, Func<Job, object?, ExploredTask> d, object? state)
    {
        RequirePool(job, receiver);
        Stepping.Children.Start((ExploredJob)job, site, own => d(own, state));
    }

    [Controls("M:System.Threading.SynchronizationContext.Send(System.Threading.SendOrPostCallback,System.Object)")]
    public static void Send(Job job, int site, SynchronizationContext receiver, SendOrPostCallback d, object? state)
    {
        ExploredJob.Refuse(job, "it sends a delegate to a synchronization context");
        receiver.Send(d, state);
    }

    [Explores("M:System.Threading.SynchronizationContext.Send(System.Threading.SendOrPostCallback,System.Object)")]
    public static JobTask Send(Job job, int site, SynchronizationContext receiver, Func<Job, object?, ExploredTask> d, object? state)
    {
        RequirePool(job, receiver);
        return d(job, state).Inner.AsOperation().WithoutResult();
    }

    [Controls("M:System.Threading.SynchronizationContext.OperationStarted")]
    public static void OperationStarted(Job job, int site, SynchronizationContext receiver) => receiver.OperationStarted();

    [Controls("M:System.Threading.SynchronizationContext.OperationCompleted")]
    public static void OperationCompleted(Job job, int site, SynchronizationContext receiver) => receiver.OperationCompleted();

    static void RequirePool(Job job, SynchronizationContext receiver)
    {
        if (!Job.IsPool(receiver)) ExploredJob.Refuse(job, $"it hands a delegate to the context {receiver.GetType().Name}");
    }
}
