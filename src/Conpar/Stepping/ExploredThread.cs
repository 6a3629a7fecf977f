using System.Runtime.CompilerServices;
using Conpar.Scheduling;

namespace Conpar.Stepping;

/// <summary>A thread that explored code made. It is never started: it is a child job.</summary>
internal sealed class ExploredThread
{
    static readonly ConditionalWeakTable<Thread, ExploredThread> threads = [];

    readonly Func<Job, object?, ExploredTask> body;
    Task? ended;

    ExploredThread(Func<Job, object?, ExploredTask> body) => this.body = body;

    public static Thread Make(Func<Job, object?, ExploredTask> body, int maxStackSize)
    {
        Thread thread = new(static () => { }, maxStackSize);
        threads.Add(thread, new ExploredThread(body));
        return thread;
    }

    public static void Start(ExploredJob job, int site, Thread thread, object? argument)
    {
        ExploredThread own = Of(thread);
        if (own.ended is not null) throw new ThreadStateException("Thread is running or terminated; it cannot restart.");
        own.ended = Children.Start(job, site, child => own.body(child, argument));
    }

    /// <summary>Ends with the thread.</summary>
    public static Task EndOf(Thread thread) => Of(thread).ended ?? throw new ThreadStateException("Thread has not been started.");

    /// <summary>Whether it was started and has not ended, as it is seen in a step.</summary>
    public static JobTask<bool> IsAlive(ExploredJob job, int site, Thread thread) => Of(thread).ended is { } end ? Looks(job, site, end).AsOperation() : new JobTask<bool>(null, false);

    static async ExploredTask<bool> Looks(ExploredJob job, int site, Task end)
    {
        await job.ReadingAtomically(site, end, Members.WholeObject);
        return !end.IsCompleted;
    }

    /// <summary>Whether it has been started or has ended. What it does in between no step tells: whoever asks then is cut short.</summary>
    public static JobTask<ThreadState> StateOf(ExploredJob job, int site, Thread thread) => Of(thread).ended is { } end ? Asks(job, site, end).AsOperation() : new JobTask<ThreadState>(null, thread.ThreadState);

    static async ExploredTask<ThreadState> Asks(ExploredJob job, int site, Task end)
    {
        await job.ReadingAtomically(site, end, Members.WholeObject);
        return end.IsCompleted ? ThreadState.Stopped : throw UncontrolledWaitException.Of("it asks for the state of a thread that has not ended");
    }

    static ExploredThread Of(Thread thread) => threads.TryGetValue(thread, out ExploredThread? own) ? own : throw UncontrolledWaitException.Of("it has to do with a thread that no job made");
}
