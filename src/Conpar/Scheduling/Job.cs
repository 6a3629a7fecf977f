using System.ComponentModel;
using System.Runtime.CompilerServices;
using Conpar.Tracing;

namespace Conpar.Scheduling;

/// <summary>A job as generated code sees it: where its events go, and what gives its turn to others.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract partial class Job
{
    /// <summary>Set by the lane's timer when the job has had its time.</summary>
    private protected volatile bool sliceExpired;

    private protected Job(string name) => Name = name;

    /// <summary>The job that runs this code; one that traces nothing where there is none.</summary>
    public static Job Current => InterleavedLane.CurrentJob ?? Parallelism.ParallelJob.Flowing ?? OutsideJob.Instance;

    /// <summary>The job's name: <c>Deposit#2</c>, <c>Withdraw(10)</c>, and for a child <c>Deposit#2.1</c>.</summary>
    internal string Name { get; }

    /// <summary>Whether the job takes turns with others on one core.</summary>
    public bool IsInterleaved => this is InterleavedJob;

    /// <summary>Whether the job's time is over; loops ask at their back-edges and then call <see cref="Slice"/>.</summary>
    public bool SliceExpired
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => sliceExpired;
    }

    /// <summary>Lets other jobs have their turns and returns at this job's next.</summary>
    public virtual void Slice() { }

    /// <summary>Makes a child job, for an asynchronous method whose task is kept.</summary>
    /// <param name="site">Where it is started.</param>
    /// <param name="name">The method's name.</param>
    public abstract Job Child(int site, string name);

    /// <summary>Starts the child that was made last; through when it first waits or ends, with a task for its end.</summary>
    /// <param name="task">The child's interleaved form.</param>
    public virtual JobTask<Task> Started(JobTask task) => throw new InvalidOperationException("only an interleaved job starts an interleaved form");

    /// <summary>Starts the child that was made last; through when it first waits or ends, with a task for its end.</summary>
    /// <param name="task">The child's interleaved form.</param>
    public virtual JobTask<Task<T>> Started<T>(JobTask<T> task) => throw new InvalidOperationException("only an interleaved job starts an interleaved form");

    /// <summary>Called on a child in the parallel lane with its parallel form's task, which it gives back: the child ends with the task.</summary>
    /// <param name="task">What <c>M__parallel(child, …)</c> returned.</param>
    public virtual Task Started(Task task) => task;

    /// <summary>Called on a child in the parallel lane with its parallel form's task, which it gives back: the child ends with the task.</summary>
    /// <param name="task">What <c>M__parallel(child, …)</c> returned.</param>
    public virtual Task<T> Started<T>(Task<T> task) => task;

    /// <summary>An asynchronous lambda that other code calls, as a child job of whoever calls it.</summary>
    public Task Async(int site, Func<Job, JobTask> interleaved, Func<Job, Task> parallel)
    {
        Job child = Child(site, "");
        return IsInterleaved ? Started(interleaved(child)).Block() : child.Started(parallel(child));
    }

    /// <summary>An asynchronous lambda that other code calls, as a child job of whoever calls it.</summary>
    public Task<T> Async<T>(int site, Func<Job, JobTask<T>> interleaved, Func<Job, Task<T>> parallel)
    {
        Job child = Child(site, "");
        return IsInterleaved ? Started(interleaved(child)).Block() : child.Started(parallel(child));
    }
}
