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

    /// <summary>Whether the job's turn ends at the next point, whatever it is.</summary>
    private protected bool endsTurn;

    /// <summary>The job of what runs beside the others, wherever its asynchronous methods go on.</summary>
    private protected static readonly AsyncLocal<Job?> flowing = new();

    private protected Job(string name) => Name = name;

    /// <summary>The job that runs this code; one that traces nothing where there is none.</summary>
    public static Job Current => InterleavedLane.CurrentJob ?? SteppedJob.RunningOrNone ?? flowing.Value ?? OutsideJob.Instance;

    /// <summary>The job's name: <c>Deposit#2</c>, <c>Withdraw(10)</c>, and for a child <c>Deposit#2.1</c>.</summary>
    internal string Name { get; }

    /// <summary>The time in the job's lane, in ticks of the stopwatch since its start.</summary>
    internal virtual long Now => 0;

    /// <summary>What decides which of two events at the same time was first.</summary>
    internal virtual long NextOrder() => 0;

    /// <summary>Records an event.</summary>
    internal virtual EventMark Write(EventKind kind, int site, long duration) => default;

    /// <summary>Records an event of a moment ago.</summary>
    internal virtual void WriteAt(long time, EventKind kind, int site) { }

    /// <summary>Records an event with a text.</summary>
    internal virtual EventMark Write(EventKind kind, int site, long duration, ReadOnlySpan<char> text) => default;

    /// <summary>Records that the job began.</summary>
    internal void WriteStart() => Write(EventKind.Start, SiteTable.Unknown, 0, Name);

    /// <summary>Records that an exception left the job, and that it ended.</summary>
    internal void WriteThrow(Exception fault)
    {
        Write(EventKind.Throw, SiteTable.Unknown, 0, fault.ToString());
        Write(EventKind.End, SiteTable.Unknown, 0);
    }

    /// <summary>Records the job's result, where it has one, and that it ended.</summary>
    internal void WriteResult(bool hasResult, object? result)
    {
        if (hasResult) Write(EventKind.Result, SiteTable.Unknown, 0, InvariantText.Of(result));
        Write(EventKind.End, SiteTable.Unknown, 0);
    }

    /// <summary>What the job waited for since the event came.</summary>
    internal void Waited(EventMark since) => since.WaitedUntil(Now, NextOrder());

    /// <summary>The job has entered a real lock.</summary>
    internal virtual void Entered(object real, int site) { }

    /// <summary>The job is about to leave a real lock.</summary>
    internal virtual void Leaving(object real) { }

    /// <summary>The job's thread waits for a real object; null where it no longer does.</summary>
    internal virtual void BlocksOn(object? real, int site) { }

    /// <summary>What follows is done by this job, though another may have the turn.</summary>
    internal virtual void Act() { }

    // Not virtual: a look at a field is all where others are ready and each point ends the turn, and compiled into the caller.

    /// <summary>The point after an operation that was carried out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Point Turn() => new(endsTurn || (this is InterleavedJob job && job.TurnEnds()));

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

    /// <summary>
    /// Lets other jobs have their turns. Variables that a loop passes through here need not outlive the call in the registers that calls
    /// preserve, of which there are few, and none for floating point: they keep theirs, and the loop its speed.
    /// </summary>
    /// <param name="kept">The loop's variables.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public T Slice<T>(T kept)
    {
        Slice();
        return kept;
    }

    /// <summary>The next call leaves the jobs' code, and may block its thread for as long as it takes; others may go on meanwhile.</summary>
    /// <param name="site">The call.</param>
    public virtual Away Away(int site) => new(Write(EventKind.Wait, site, 0));

    /// <summary>The call came back.</summary>
    public virtual void Back(Away away) => Waited(away.Mark);

    /// <summary>The call came back.</summary>
    /// <param name="away">When it was left.</param>
    /// <param name="result">What the call gave.</param>
    public T Back<T>(Away away, T result)
    {
        Back(away);
        return result;
    }

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
