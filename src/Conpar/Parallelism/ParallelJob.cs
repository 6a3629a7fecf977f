using System.Diagnostics;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Parallelism;

/// <summary>A job that runs beside the others, on a thread of its own or on the pool's.</summary>
internal sealed class ParallelJob : Job
{
    readonly ParallelLane lane;
    readonly int number;
    readonly List<TraceBuffer> buffers = [];
    TraceBuffer buffer;
    long order;
    int children;

    public ParallelJob(ParallelLane lane, string name) : base(name)
    {
        this.lane = lane;
        number = lane.Trace.AddJob(name);
        buffer = new TraceBuffer(lane.Trace, number, Environment.CurrentManagedThreadId);
        buffers.Add(buffer);
        lane.Watch(this);
    }

    public int Number => number;

    /// <summary>What the job holds and waits for, for reports.</summary>
    public LockLedger Locks { get; } = new();

    /// <summary>Makes this the job of what the caller does from here on.</summary>
    public void Flow() => flowing.Value = this;

    /// <summary>Makes what keeps the context in which it is made, as a task does: what that runs is this job's.</summary>
    public T Made<T>(Func<T> make)
    {
        Job? maker = flowing.Value;
        Flow();
        try
        {
            return make();
        }
        finally
        {
            flowing.Value = maker;
        }
    }

    internal override long Now => Stopwatch.GetTimestamp() - lane.StartedAt;

    internal override long NextOrder() => order++;

    internal override EventMark Write(EventKind kind, int site, long duration) => Buffer().Append(kind, site, Now, duration, order++);

    internal override EventMark Write(EventKind kind, int site, long duration, ReadOnlySpan<char> text) => Buffer().Append(kind, site, Now, duration, order++, text);

    internal override void WriteAt(long time, EventKind kind, int site) => Buffer().Append(kind, site, time, 0, order++);

    internal override void Entered(object real, int site) => Locks.Entered(real, site);

    internal override void Leaving(object real) => Locks.Leaving(real);

    internal override void BlocksOn(object? real, int site) => Locks.BlocksOn(real, site);

    public override Job Child(int site, string name) => NewChild(site, start: true);

    public ParallelJob NewChild(int site, bool start)
    {
        ParallelJob child = new(lane, $"{Name}.{Interlocked.Increment(ref children)}");
        Write(EventKind.Spawn, site, 0, child.Name);
        if (start) child.WriteStart();
        return child;
    }

    public override Task Started(Task task)
    {
        EndsWith(task);
        return task;
    }

    public override Task<T> Started<T>(Task<T> task)
    {
        EndsWith(task);
        return task;
    }

    /// <summary>The lane lasts until this job, a child, has ended; it ends with the task.</summary>
    public void EndsWith(Task task)
    {
        KnownTasks.AddJob(task, this);
        lane.Begin();
        if (task.IsCompleted) End();
        else task.ContinueWith(static (_, job) => ((ParallelJob)job!).End(), this, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    /// <summary>Runs a child for which nobody waits on a thread that it is given: what it throws is a job's failure. The lane lasts until it has ended, but for the background.</summary>
    public void Run(Action body, Action<Action> run, bool isBackground)
    {
        if (!isBackground) lane.Begin();
        run(() =>
        {
            Flow();
            WriteStart();
            try
            {
                body();
                Write(EventKind.End, SiteTable.Unknown, 0);
            }
            catch (Exception fault)
            {
                WriteThrow(fault);
            }

            lane.Unwatch(this);
            if (!isBackground) lane.End();
        });
    }

    /// <summary>The child has ended.</summary>
    void End()
    {
        Write(EventKind.End, SiteTable.Unknown, 0);
        lane.Unwatch(this);
        lane.End();
    }

    TraceBuffer Buffer()
    {
        TraceBuffer mine = buffer;
        return mine.Thread == Environment.CurrentManagedThreadId ? mine : Rebind();
    }

    /// <summary>The job moved to another thread, or has several: each writes into a buffer of its own.</summary>
    TraceBuffer Rebind()
    {
        int thread = Environment.CurrentManagedThreadId;
        lock (buffers)
        {
            TraceBuffer? mine = buffers.Find(b => b.Thread == thread);
            if (mine is null) buffers.Add(mine = new TraceBuffer(lane.Trace, number, thread));
            return buffer = mine;
        }
    }
}
