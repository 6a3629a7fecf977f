using Conpar.Parallelism;
using Conpar.Scheduling;
using Conpar.Stepping;

namespace Conpar.Cooperation;

/// <summary>Starts what <c>Task.Run</c> is given as a child job.</summary>
internal static class Spawning
{
    public static Task Run(Job job, int site, Func<Job, JobTask> interleaved, Action<Job> parallel, CancellationToken cancel) =>
        job is InterleavedJob own ? Interleaved(own, site, child => interleaved(child).Inner, cancel)
        : job is ParallelJob real ? Ending(real.NewChild(site, start: false), child => Task.Run(() => { Begin(child); parallel(child); }, cancel))
        : Task.Run(() => parallel(job), cancel);

    public static Task<T> Run<T>(Job job, int site, Func<Job, JobTask<T>> interleaved, Func<Job, T> parallel, CancellationToken cancel) =>
        job is InterleavedJob own ? Interleaved(own, site, interleaved, cancel)
        : job is ParallelJob real ? Ending(real.NewChild(site, start: false), child => Task.Run(() => { Begin(child); return parallel(child); }, cancel))
        : Task.Run(() => parallel(job), cancel);

    public static Task Run(Job job, int site, Func<Job, JobTask> interleaved, Func<Job, Task?> parallel, CancellationToken cancel) =>
        job is InterleavedJob own ? Interleaved(own, site, child => interleaved(child).Inner, cancel)
        : job is ParallelJob real ? Ending(real.NewChild(site, start: false), child => Task.Run(() => { Begin(child); return parallel(child); }, cancel))
        : Task.Run(() => parallel(job), cancel);

    public static Task<T> Run<T>(Job job, int site, Func<Job, JobTask<T>> interleaved, Func<Job, Task<T>?> parallel, CancellationToken cancel) =>
        job is InterleavedJob own ? Interleaved(own, site, interleaved, cancel)
        : job is ParallelJob real ? Ending(real.NewChild(site, start: false), child => Task.Run(() => { Begin(child); return parallel(child); }, cancel))
        : Task.Run(() => parallel(job), cancel);

    // Delegates that were not compiled: what they call finds its job by itself. Explored code knows those that it made.
    public static Task RunPlain(Job job, int site, Action action, CancellationToken cancel) =>
        job is ExploredJob && Delegates.HaveForms(action) ? Stepping.Children.Run(job, site, child => Delegates.Call(child, action), cancel) :
        Run(Known(job), site, _ => { action(); return default; }, _ => action(), cancel);

    public static Task<T> RunPlain<T>(Job job, int site, Func<T> function, CancellationToken cancel) =>
        job is ExploredJob && Delegates.HaveForms(function) ? Stepping.Children.Run(job, site, child => Delegates.Call(child, function), cancel) :
        Run(Known(job), site, _ => new JobTask<T>(null, function()), _ => function(), cancel);

    public static Task RunPlain(Job job, int site, Func<Task?> function, CancellationToken cancel) =>
        Run(Known(job), site, child => Unwrapped((InterleavedJob)child, site, function).WithoutResult(), _ => function(), cancel);

    public static Task<T> RunPlain<T>(Job job, int site, Func<Task<T>?> function, CancellationToken cancel) =>
        Run(Known(job), site, child => Unwrapped((InterleavedJob)child, site, function), _ => function(), cancel);

    static Job Known(Job job)
    {
        ExploredJob.Refuse(job, "it runs a delegate that is neither a lambda nor the name of a method");
        return job;
    }

    static Task<T> Interleaved<T>(InterleavedJob job, int site, Func<Job, JobTask<T>> start, CancellationToken cancel)
    {
        if (cancel.IsCancellationRequested) return Task.FromCanceled<T>(cancel);
        TaskCompletionSource<T> completion = new();
        InterleavedJob child = job.Spawn(site, start, (ended, result) => ended.EndChild(result, completion));
        KnownTasks.AddJob(completion.Task, child);
        return completion.Task;
    }

    static TTask Ending<TTask>(ParallelJob child, Func<ParallelJob, TTask> run) where TTask : Task
    {
        TTask task = run(child);
        child.EndsWith(task);
        return task;
    }

    static void Begin(ParallelJob child)
    {
        child.Flow();
        child.WriteStart();
    }

    static async JobTask<Nothing> Unwrapped(InterleavedJob child, int site, Func<Task?> function)
    {
        if (function() is not { } task) throw new TaskCanceledException();
        await Awaits.InSilence(child, site, task);
        return default;
    }

    static async JobTask<T> Unwrapped<T>(InterleavedJob child, int site, Func<Task<T>?> function)
    {
        if (function() is not { } task) throw new TaskCanceledException();
        await Awaits.InSilence(child, site, task);
        return task.GetAwaiter().GetResult();
    }
}
