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
        BodyEnd end = child.End as BodyEnd ?? new BodyEnd(child);
        end.Body = cancellationToken.CanBeCanceled ? UnlessCancelled(site, body, cancellationToken) : body;
        return Begun(child, end);
    }

    /// <summary>Runs a body as a child job.</summary>
    public static Task<T> Run<T>(Job job, int site, Func<Job, ExploredTask<T>> body, CancellationToken cancellationToken = default)
    {
        ExploredJob child = Child((ExploredJob)job, site);
        BodyEnd<T> end = child.End as BodyEnd<T> ?? new BodyEnd<T>(child);
        end.Body = cancellationToken.CanBeCanceled ? UnlessCancelled(site, body, cancellationToken) : body;
        return Begun(child, end);
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
        TaskEnd<T> end = child.End as TaskEnd<T> ?? new TaskEnd<T>(child);
        (end.Cancel, end.Body) = (cancel, body);
        return Begun(child, end);
    }

    /// <summary>Runs a thread's body as a child job.</summary>
    internal static Task Start(ExploredJob job, int site, Func<Job, ExploredTask> body)
    {
        ExploredJob child = Child(job, site);
        ThreadEnd end = child.End as ThreadEnd ?? new ThreadEnd(child);
        end.Body = body;
        return Begun(child, end);
    }

    // Not within the callers: their closures would be made where nothing can be cancelled, too.
    static Func<Job, ExploredTask> UnlessCancelled(int site, Func<Job, ExploredTask> body, CancellationToken cancellationToken) => async own =>
    {
        await ((ExploredJob)own).ThrowsIfCancelled(site, cancellationToken);
        await body(own);
    };

    static Func<Job, ExploredTask<T>> UnlessCancelled<T>(int site, Func<Job, ExploredTask<T>> body, CancellationToken cancellationToken) => async own =>
    {
        await ((ExploredJob)own).ThrowsIfCancelled(site, cancellationToken);
        return await body(own);
    };

    static ExploredJob Child(ExploredJob parent, int site)
    {
        ExploredJob child = parent.Machine.Child(parent);
        parent.Write(EventKind.Spawn, site, 0, child.Name);
        return child;
    }

    static Task<T> Begun<T>(ExploredJob child, ChildEnd<T> end)
    {
        child.End = end;
        end.Restart();
        child.Machine.Begin(child, end);
        return end.Task;
    }
}
