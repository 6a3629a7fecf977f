using Conpar.Tracing;

namespace Conpar.Scheduling;

// Jobs that a job starts.
internal sealed partial class InterleavedJob
{
    readonly Stack<InterleavedJob> starting = new();
    int children;

    /// <summary>A child that will have its first turn like any other job.</summary>
    /// <param name="site">Where it is spawned.</param>
    /// <param name="start">Its interleaved form.</param>
    /// <param name="ended">What is done with the result.</param>
    public InterleavedJob Spawn<T>(int site, Func<Job, JobTask<T>> start, Action<InterleavedJob, JobTask<T>> ended)
    {
        InterleavedJob child = NewChild(site);
        child.StartWith(start, ended);
        return child;
    }

    /// <summary>Makes the job ready for its first turn.</summary>
    public void StartWith<T>(Func<Job, JobTask<T>> start, Action<InterleavedJob, JobTask<T>> ended)
    {
        Lane.Add(this);
        EndTurn(new JobRoot<T>(this, start, ended) { Job = this });
    }

    public override Job Child(int site, string name)
    {
        InterleavedJob child = NewChild(site);
        child.Synchronization = Synchronization;
        child.WriteStart();
        starting.Push(child);
        return child;
    }

    public override JobTask<Task> Started(JobTask task)
    {
        TaskCompletionSource<Nothing> completion = new();
        return Started(task.Inner, completion, (Task)completion.Task);
    }

    public override JobTask<Task<T>> Started<T>(JobTask<T> task)
    {
        TaskCompletionSource<T> completion = new();
        return Started(task, completion, completion.Task);
    }

    JobTask<TTask> Started<T, TTask>(JobTask<T> form, TaskCompletionSource<T> completion, TTask task) where TTask : Task
    {
        InterleavedJob child = starting.Pop();
        KnownTasks.AddJob(task, child);
        Lane.Return(this, child);
        Lane.Add(child);
        JobRoot<T> root = new(child, null, (ended, result) => ended.EndChild(result, completion));
        if (root.Follow(form)) root.Resume();
        return child.WasSuspended ? new JobTask<TTask>(null, task) : AfterStart(child, task);
    }

    async JobTask<TTask> AfterStart<TTask>(InterleavedJob child, TTask task)
    {
        await WaitingForStart(child, SiteTable.Unknown);
        return task;
    }

    /// <summary>A child that does nothing until it is started.</summary>
    public InterleavedJob NewChild(int site)
    {
        InterleavedJob child = new(Lane, $"{Name}.{++children}") { Context = Context };
        Write(EventKind.Spawn, site, 0, child.Name);
        return child;
    }

    /// <summary>Makes this child ready for its first turn, from any thread. Nobody waits for what it gives: what it throws is a job's failure.</summary>
    public void StartFromAnywhere(Action body)
    {
        if (Carrier.Current?.Lane == Lane) Start();
        else Lane.Post(Start);

        void Start() => StartWith<Nothing>(
            _ =>
            {
                body();
                return default;
            },
            static (ended, result) =>
            {
                try
                {
                    ended.WriteResult(hasResult: false, result.TakeResult());
                }
                catch (Exception fault)
                {
                    ended.WriteThrow(fault);
                }
            });
    }

    /// <summary>Records how a child ended, then completes its task: those who await it go on.</summary>
    public void EndChild<T>(JobTask<T> result, TaskCompletionSource<T> completion)
    {
        try
        {
            T value = result.TakeResult();
            Write(EventKind.End, SiteTable.Unknown, 0);
            completion.SetResult(value);
        }
        catch (OperationCanceledException cancelled)
        {
            Write(EventKind.End, SiteTable.Unknown, 0);
            completion.SetCanceled(cancelled.CancellationToken);
        }
        catch (Exception fault)
        {
            // No throw event: who awaits the child gets the exception, and may well handle it.
            Write(EventKind.End, SiteTable.Unknown, 0);
            completion.SetException(fault);
        }
    }
}
