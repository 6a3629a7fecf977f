using System.ComponentModel;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Stepping;

/// <summary>Starts what explored code gives to <c>Task.Run</c> as child jobs.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Children
{
    /// <summary>Runs a body as a child job.</summary>
    public static Task Run(Job job, int site, Func<Job, ExploredTask> body, CancellationToken cancellationToken = default) =>
        Run(job, site, child => body(child).Inner, cancellationToken);

    /// <summary>Runs a body as a child job.</summary>
    public static Task<T> Run<T>(Job job, int site, Func<Job, ExploredTask<T>> body, CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested) return Task.FromCanceled<T>(cancellationToken);
        ExploredJob parent = (ExploredJob)job;
        ExploredJob child = parent.Machine.Child(parent);
        parent.Write(EventKind.Spawn, site, 0, child.Name);
        ChildEnd<T> end = new(child, body);
        parent.Machine.Begin(child, end);
        return end.Task;
    }
}
