// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using Conpar.Scheduling;

namespace Conpar.Cooperation;

// Task.Run: what it is given becomes a child job.
public static partial class Tasks
{
    [Controls("M:System.Threading.Tasks.Task.Run(System.Action)")]
    public static Task Run(Job job, int site, Action action) => Spawning.RunPlain(job, site, action, default);

    [Spawns("M:System.Threading.Tasks.Task.Run(System.Action)")]
    public static Task Run(Job job, int site, Func<Job, JobTask> interleaved, Action<Job> parallel) => Spawning.Run(job, site, interleaved, parallel, default);

    [Controls("M:System.Threading.Tasks.Task.Run(System.Action,System.Threading.CancellationToken)")]
    public static Task Run(Job job, int site, Action action, CancellationToken cancellationToken) => Spawning.RunPlain(job, site, action, cancellationToken);

    [Spawns("M:System.Threading.Tasks.Task.Run(System.Action,System.Threading.CancellationToken)")]
    public static Task Run(Job job, int site, Func<Job, JobTask> interleaved, Action<Job> parallel, CancellationToken cancellationToken) =>
        Spawning.Run(job, site, interleaved, parallel, cancellationToken);

    [Controls("M:System.Threading.Tasks.Task.Run``1(System.Func{``0})")]
    public static Task<TResult> Run<TResult>(Job job, int site, Func<TResult> function) => Spawning.RunPlain(job, site, function, default);

    [Spawns("M:System.Threading.Tasks.Task.Run``1(System.Func{``0})")]
    public static Task<TResult> Run<TResult>(Job job, int site, Func<Job, JobTask<TResult>> interleaved, Func<Job, TResult> parallel) =>
        Spawning.Run(job, site, interleaved, parallel, default);

    [Controls("M:System.Threading.Tasks.Task.Run``1(System.Func{``0},System.Threading.CancellationToken)")]
    public static Task<TResult> Run<TResult>(Job job, int site, Func<TResult> function, CancellationToken cancellationToken) =>
        Spawning.RunPlain(job, site, function, cancellationToken);

    [Spawns("M:System.Threading.Tasks.Task.Run``1(System.Func{``0},System.Threading.CancellationToken)")]
    public static Task<TResult> Run<TResult>(Job job, int site, Func<Job, JobTask<TResult>> interleaved, Func<Job, TResult> parallel, CancellationToken cancellationToken) =>
        Spawning.Run(job, site, interleaved, parallel, cancellationToken);

    [Controls("M:System.Threading.Tasks.Task.Run(System.Func{System.Threading.Tasks.Task})")]
    public static Task Run(Job job, int site, Func<Task?> function) => Spawning.RunPlain(job, site, function, default);

    [Spawns("M:System.Threading.Tasks.Task.Run(System.Func{System.Threading.Tasks.Task})")]
    public static Task Run(Job job, int site, Func<Job, JobTask> interleaved, Func<Job, Task?> parallel) =>
        Spawning.Run(job, site, interleaved, parallel, default);

    [Controls("M:System.Threading.Tasks.Task.Run(System.Func{System.Threading.Tasks.Task},System.Threading.CancellationToken)")]
    public static Task Run(Job job, int site, Func<Task?> function, CancellationToken cancellationToken) =>
        Spawning.RunPlain(job, site, function, cancellationToken);

    [Spawns("M:System.Threading.Tasks.Task.Run(System.Func{System.Threading.Tasks.Task},System.Threading.CancellationToken)")]
    public static Task Run(Job job, int site, Func<Job, JobTask> interleaved, Func<Job, Task?> parallel, CancellationToken cancellationToken) =>
        Spawning.Run(job, site, interleaved, parallel, cancellationToken);

    [Controls("M:System.Threading.Tasks.Task.Run``1(System.Func{System.Threading.Tasks.Task{``0}})")]
    public static Task<TResult> Run<TResult>(Job job, int site, Func<Task<TResult>?> function) => Spawning.RunPlain(job, site, function, default);

    [Spawns("M:System.Threading.Tasks.Task.Run``1(System.Func{System.Threading.Tasks.Task{``0}})")]
    public static Task<TResult> Run<TResult>(Job job, int site, Func<Job, JobTask<TResult>> interleaved, Func<Job, Task<TResult>?> parallel) =>
        Spawning.Run(job, site, interleaved, parallel, default);

    [Controls("M:System.Threading.Tasks.Task.Run``1(System.Func{System.Threading.Tasks.Task{``0}},System.Threading.CancellationToken)")]
    public static Task<TResult> Run<TResult>(Job job, int site, Func<Task<TResult>?> function, CancellationToken cancellationToken) =>
        Spawning.RunPlain(job, site, function, cancellationToken);

    [Spawns("M:System.Threading.Tasks.Task.Run``1(System.Func{System.Threading.Tasks.Task{``0}},System.Threading.CancellationToken)")]
    public static Task<TResult> Run<TResult>(Job job, int site, Func<Job, JobTask<TResult>> interleaved, Func<Job, Task<TResult>?> parallel, CancellationToken cancellationToken) =>
        Spawning.Run(job, site, interleaved, parallel, cancellationToken);
}
