// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using Conpar.Scheduling;
using Conpar.Stepping;
using Conpar.Tracing;

namespace Conpar.Cooperation;

// Threads that jobs make: each is a child job.
public static partial class Threads
{
    [Controls("M:System.Threading.Thread.#ctor(System.Threading.ThreadStart)")]
    public static Thread New(Job job, int site, ThreadStart start) => New(job, site, start, 0);

    [Controls("M:System.Threading.Thread.#ctor(System.Threading.ThreadStart,System.Int32)")]
    public static Thread New(Job job, int site, ThreadStart start, int maxStackSize) => ThreadBody.Make(job, start is null ? null! : _ => start(), maxStackSize);

    [Controls("M:System.Threading.Thread.#ctor(System.Threading.ParameterizedThreadStart)")]
    public static Thread New(Job job, int site, ParameterizedThreadStart start) => New(job, site, start, 0);

    [Controls("M:System.Threading.Thread.#ctor(System.Threading.ParameterizedThreadStart,System.Int32)")]
    public static Thread New(Job job, int site, ParameterizedThreadStart start, int maxStackSize) => ThreadBody.Make(job, start is null ? null! : start.Invoke, maxStackSize);

    [Controls("M:System.Threading.Thread.Start")]
    public static Point Start(Job job, int site, Thread receiver) => Start(job, site, receiver, null!);

    [Controls("M:System.Threading.Thread.Start(System.Object)")]
    public static Point Start(Job job, int site, Thread receiver, object? parameter)
    {
        if (job is ExploredJob explored) ExploredThread.Start(explored, site, receiver, parameter);
        else if (ThreadBody.Of(receiver) is { } body) body.Start(job, site, receiver, parameter, flows: true);
        else if (parameter is null) receiver.Start();
        else receiver.Start(parameter);
        return job.Turn();
    }

    [Controls("M:System.Threading.Thread.UnsafeStart")]
    public static Point UnsafeStart(Job job, int site, Thread receiver) => UnsafeStart(job, site, receiver, null!);

    [Controls("M:System.Threading.Thread.UnsafeStart(System.Object)")]
    public static Point UnsafeStart(Job job, int site, Thread receiver, object? parameter)
    {
        if (job is ExploredJob explored) ExploredThread.Start(explored, site, receiver, parameter);
        else if (ThreadBody.Of(receiver) is { } body) body.Start(job, site, receiver, parameter, flows: false);
        else if (parameter is null) receiver.UnsafeStart();
        else receiver.UnsafeStart(parameter);
        return job.Turn();
    }

    [Controls("M:System.Threading.Thread.Join")]
    public static JobTask Join(Job job, int site, Thread receiver) => Join(job, site, receiver, Timeout.Infinite).WithoutResult();

    [Controls("M:System.Threading.Thread.Join(System.TimeSpan)")]
    public static JobTask<bool> Join(Job job, int site, Thread receiver, TimeSpan timeout) => Join(job, site, receiver, Timeouts.Milliseconds(timeout));

    [Controls("M:System.Threading.Thread.Join(System.Int32)")]
    public static JobTask<bool> Join(Job job, int site, Thread receiver, int millisecondsTimeout)
    {
        Timeouts.Require(millisecondsTimeout);
        if (job is ExploredJob) return Ended(job, site, ExploredThread.EndOf(receiver), millisecondsTimeout);
        ThreadBody? body = ThreadBody.Of(receiver);
        if (body is { Child: null }) throw new ThreadStateException("Thread has not been started.");

        // Of a thread that no job made nothing but its own wait tells the end.
        Task ended = body?.Ended ?? (millisecondsTimeout == 0 && receiver.Join(0) ? Task.CompletedTask : Task.Factory.StartNew(receiver.Join, TaskCreationOptions.LongRunning));
        return Ended(job, site, ended, millisecondsTimeout);
    }

    static JobTask<bool> Ended(Job job, int site, Task ended, int milliseconds) => Waiting.For<TaskEnding<bool>, bool>(job, site, new(ended, static _ => true, false), new Patience(milliseconds));

    [Controls("M:System.Threading.Thread.Interrupt")]
    public static Point Interrupt(Job job, int site, Thread receiver)
    {
        ExploredJob.Refuse(job, "it interrupts a thread");
        if (ThreadBody.Of(receiver) is { Child: InterleavedJob child })
        {
            job.Write(EventKind.Signal, site, 0);
            child.Interrupt();
            return job.Turn();
        }

        job.Write(EventKind.Signal, site, 0);
        receiver.Interrupt();
        return default;
    }

    [Controls("P:System.Threading.Thread.IsAlive")]
    public static JobTask<bool> IsAlive(Job job, int site, Thread receiver)
    {
        if (job is ExploredJob explored) return ExploredThread.IsAlive(explored, site, receiver);
        return new JobTask<bool>(null, ThreadBody.Of(receiver) is { } body ? body is { Child: not null, Ended.IsCompleted: false } : receiver.IsAlive);
    }

    [Controls("P:System.Threading.Thread.ThreadState")]
    public static JobTask<ThreadState> ThreadState(Job job, int site, Thread receiver) => job is ExploredJob explored ? ExploredThread.StateOf(explored, site, receiver) : new JobTask<ThreadState>(null, StateOf(job, receiver));

    static ThreadState StateOf(Job job, Thread receiver)
    {
        if (job is not InterleavedJob || ThreadBody.Of(receiver) is not { } body) return receiver.ThreadState;
        if (body.Ended.IsCompleted) return System.Threading.ThreadState.Stopped;
        ThreadState background = receiver.ThreadState & System.Threading.ThreadState.Background;
        return body.Child is not InterleavedJob child ? receiver.ThreadState : background | (child.IsParked ? System.Threading.ThreadState.WaitSleepJoin : System.Threading.ThreadState.Running);
    }

    [Controls("P:System.Threading.Thread.CurrentThread")]
    public static Thread CurrentThread(Job job, int site) => job is InterleavedJob own ? own.Thread : Thread.CurrentThread;

    [Controls("P:System.Environment.CurrentManagedThreadId")]
    public static int CurrentManagedThreadId(Job job, int site) => CurrentThread(job, site).ManagedThreadId;
}
