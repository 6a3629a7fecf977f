#pragma warning disable CS1591
using System.ComponentModel;
using System.Runtime.CompilerServices;
using Conpar.Scheduling;
using Conpar.Stepping;

namespace Conpar.Cooperation;

/// <summary><c>Progress</c>: what is reported goes to the pool, where its handler is a child job.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Progresses
{
    [Controls("M:System.Progress`1.#ctor(System.Action{`0})")]
    public static Progress<T> New<T>(Job job, int site, Action<T> handler) => Made(job, () => new Progress<T>(handler));

    [Controls("M:System.Progress`1.#ctor")]
    public static Progress<T> New<T>(Job job, int site) => Made(job, static () => new Progress<T>());

    [Controls("M:System.IProgress`1.Report(`0)", OwnFirst = true)]
    public static JobTask Report<T>(Job job, int site, IProgress<T> receiver, T value)
    {
        ExploredJob? explored = job as ExploredJob;
        if (receiver is not Progress<T> progress || progress.GetType() != typeof(Progress<T>) || !Job.IsPool(Parts<T>.Context(progress)))
        {
            if (explored is not null) return OnAnother(explored, site, receiver, value).AsOperation().WithoutResult();
            receiver.Report(value);
        }
        else if (explored is not null) Start(explored, site, progress, value);
        else if ((Parts<T>.Handler(progress), Parts<T>.Changed(progress)) is not (null, null)) Children.Fire(job, site, () => Tell(progress, value), flows: true);
        return job.Turn();
    }

    /// <summary>What is not known is one place.</summary>
    static async ExploredTask<Nothing> OnAnother<T>(ExploredJob job, int site, IProgress<T> receiver, T value)
    {
        await job.Writing(site, receiver, Members.WholeObject);
        receiver.Report(value);
        return default;
    }

    static void Tell<T>(Progress<T> progress, T value)
    {
        Parts<T>.Handler(progress)?.Invoke(value);
        Parts<T>.Changed(progress)?.Invoke(progress, value);
    }

    static void Start<T>(ExploredJob job, int site, Progress<T> progress, T value)
    {
        if (Parts<T>.Changed(progress) is not null) ExploredJob.Refuse(job, "it reports to handlers of Progress.ProgressChanged");
        if (Parts<T>.Handler(progress) is { } handler) Stepping.Children.Start(job, site, own => Delegates.Call(own, handler, value));
    }

    /// <summary>It remembers the context that is current, which the thread does not have where jobs share it.</summary>
    static Progress<T> Made<T>(Job job, Func<Progress<T>> make)
    {
        if (job.Own is null || Job.IsPool(job.Synchronization)) return make();
        SynchronizationContext? before = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(job.Synchronization);
        try
        {
            return make();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }
    }

    /// <summary>What the framework's class keeps to itself.</summary>
    static class Parts<T>
    {
        [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_handler")]
        public static extern ref Action<T>? Handler(Progress<T> progress);

        [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "ProgressChanged")]
        public static extern ref EventHandler<T>? Changed(Progress<T> progress);

        [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_synchronizationContext")]
        public static extern ref SynchronizationContext Context(Progress<T> progress);
    }
}
