using System.Runtime.CompilerServices;
using Conpar.Parallelism;
using Conpar.Scheduling;
using Conpar.Stepping;

namespace Conpar.Cooperation;

/// <summary>What a thread that a job made is to run, and the child job that runs it.</summary>
internal sealed class ThreadBody
{
    static readonly ConditionalWeakTable<Thread, ThreadBody> bodies = [];

    readonly Action<object?> body;
    readonly TaskCompletionSource ended = new();
    Job? child;

    ThreadBody(Action<object?> body) => this.body = body;

    /// <summary>The child that is the thread; null until it is started.</summary>
    public Job? Child => child;

    /// <summary>Ends with the thread.</summary>
    public Task Ended => ended.Task;

    public static ThreadBody? Of(Thread thread) => bodies.TryGetValue(thread, out ThreadBody? body) ? body : null;

    /// <summary>Makes a thread, which is never started where jobs take turns.</summary>
    public static Thread Make(Job job, Action<object?> body, int maxStackSize)
    {
        ArgumentNullException.ThrowIfNull(body, "start");
        ExploredJob.Refuse(job, "it starts a thread");
        if (job is OutsideJob) return new Thread(argument => body(argument), maxStackSize);
        ThreadBody made = new(body);
        Thread thread = new(run => ((Action)run!)(), maxStackSize);
        bodies.Add(thread, made);
        return thread;
    }

    public void Start(Job job, int site, Thread thread, object? argument, bool flows)
    {
        if (child is not null) throw new ThreadStateException("Thread is running or terminated; it cannot restart.");
        child = Children.New(job, site);
        KnownTasks.AddJob(ended.Task, child);
        if (child is InterleavedJob own) own.BeThread(thread);
        Children.Start(child, () => Run(argument), run => Begin(thread, run, flows), thread.IsBackground, flows);
    }

    static void Begin(Thread thread, Action run, bool flows)
    {
        if (flows) thread.Start(run);
        else thread.UnsafeStart(run);
    }

    void Run(object? argument)
    {
        try
        {
            body(argument);
        }
        finally
        {
            ended.SetResult();
            if (child is InterleavedJob own) own.Lane.Wake(ended.Task, int.MaxValue);
        }
    }
}
