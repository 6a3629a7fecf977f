using System.ComponentModel;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Stepping;

/// <summary>Starts what explored code gives to <c>Task.Run</c> as child jobs.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Children
{
    /// <summary>Runs a body as a child job.</summary>
    public static Task Run(Job job, int site, Func<Job, ExploredTask> body, CancellationToken cancellationToken = default)
    {
        ExploredJob child = Child((ExploredJob)job, site);
        return Begun(child, new BodyEnd(child, cancellationToken.CanBeCanceled ? async own =>
        {
            await ((ExploredJob)own).ThrowsIfCancelled(site, cancellationToken);
            await body(own);
        } : body));
    }

    /// <summary>Runs a body as a child job.</summary>
    public static Task<T> Run<T>(Job job, int site, Func<Job, ExploredTask<T>> body, CancellationToken cancellationToken = default)
    {
        ExploredJob child = Child((ExploredJob)job, site);
        return Begun(child, new BodyEnd<T>(child, cancellationToken.CanBeCanceled ? async own =>
        {
            await ((ExploredJob)own).ThrowsIfCancelled(site, cancellationToken);
            return await body(own);
        } : body));
    }

    /// <summary>Starts an asynchronous function whose task is a result as any other.</summary>
    public static ExploredTask<Task> Started(Job job, int site, Func<Job, ExploredTask> form) => job.Started(form(job.Child(site, "")));

    /// <summary>Starts an asynchronous function whose task is a result as any other.</summary>
    public static ExploredTask<Task<T>> Started<T>(Job job, int site, Func<Job, ExploredTask<T>> form) => job.Started(form(job.Child(site, "")));

    /// <summary>Runs the body of a task that was started or continues another as a child job.</summary>
    /// <param name="job">The job that starts it.</param>
    /// <param name="site">Where.</param>
    /// <param name="state">What the task says to have been given.</param>
    /// <param name="cancel">What cancels the task where its body throws for it.</param>
    /// <param name="body">What it does.</param>
    internal static Task<T> Begin<T>(ExploredJob job, int site, object? state, CancellationToken cancel, Func<ExploredJob, ExploredTask<T>> body)
    {
        ExploredJob child = Child(job, site);
        child.State = state;
        return Begun(child, new TaskEnd<T>(child, cancel, body));
    }

    /// <summary>Runs a thread's body as a child job.</summary>
    internal static Task Start(ExploredJob job, int site, Func<Job, ExploredTask> body)
    {
        ExploredJob child = Child(job, site);
        return Begun(child, new ThreadEnd(child, body));
    }

    static ExploredJob Child(ExploredJob parent, int site)
    {
        ExploredJob child = parent.Machine.Child(parent);
        parent.Write(EventKind.Spawn, site, 0, child.Name);
        return child;
    }

    static Task<T> Begun<T>(ExploredJob child, ChildEnd<T> end)
    {
        child.Machine.Begin(child, end);
        return end.Task;
    }
}
