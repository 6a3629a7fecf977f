using System.Diagnostics;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Parallelism;

/// <summary>Jobs that run all at once: a thread for each synchronous one, the pool for the asynchronous ones, started together.</summary>
internal sealed class ParallelLane(TraceStore trace)
{
    const int MostPoolThreads = 64;
    static readonly TimeSpan watchInterval = TimeSpan.FromMilliseconds(200);

    readonly ManualResetEventSlim over = new();
    readonly HashSet<ParallelJob> watched = [];
    readonly List<(ParallelJob Job, Action Run)> synchronous = [];
    readonly List<(ParallelJob Job, Func<Task> Run)> asynchronous = [];
    int running;
    long endedAt;

    public TraceStore Trace { get; } = trace;

    /// <summary>When the jobs were let go, in ticks of the stopwatch.</summary>
    public long StartedAt { get; private set; } = Stopwatch.GetTimestamp();

    /// <summary>From the jobs' start to the last one's end.</summary>
    public TimeSpan Wall => Stopwatch.GetElapsedTime(StartedAt, endedAt == 0 ? Stopwatch.GetTimestamp() : endedAt);

    /// <summary>Why the lane ended early; null where it did not.</summary>
    public string? Aborted { get; private set; }

    public void Add(string name, Func<Job, object?> run, bool hasResult)
    {
        ParallelJob job = new(this, name);
        synchronous.Add((job, () =>
        {
            job.WriteStart();
            try
            {
                job.WriteResult(hasResult, run(job));
            }
            catch (Exception fault)
            {
                job.WriteThrow(fault);
            }

            Unwatch(job);
            End();
        }));
    }

    public void AddAsync(string name, Func<Job, Task<object?>> run, bool hasResult)
    {
        ParallelJob job = new(this, name);
        asynchronous.Add((job, async () =>
        {
            job.WriteStart();
            try
            {
                job.WriteResult(hasResult, await run(job).ConfigureAwait(false));
            }
            catch (Exception fault)
            {
                job.WriteThrow(fault);
            }

            Unwatch(job);
            End();
        }));
    }

    /// <summary>Runs the jobs that were added to their end.</summary>
    public void Run(TimeSpan timeout)
    {
        running = synchronous.Count + asynchronous.Count;
        if (running == 0) return;

        // Jobs of the pool may block: with as few threads as cores, some would not start until others end.
        ThreadPool.GetMinThreads(out int workers, out int ports);
        ThreadPool.SetMinThreads(Math.Max(workers, Math.Min(asynchronous.Count, MostPoolThreads) + Environment.ProcessorCount), ports);
        Placement placement = new();
        using StartGate gate = new(synchronous.Count, placement);
        foreach ((ParallelJob job, Action run) in synchronous) gate.Start(job, run);
        gate.WaitUntilReady();
        StartedAt = Stopwatch.GetTimestamp();
        gate.Open();
        for (int i = 0; i < asynchronous.Count; i++)
        {
            (ParallelJob job, Func<Task> run) = asynchronous[i];
            int? place = i < placement.Count ? i : null;
            ThreadPool.UnsafeQueueUserWorkItem(
                work =>
                {
                    if (work.Place is { } number) placement.Put(number);
                    work.Job.Flow();
                    _ = work.Run();
                },
                (Place: place, Job: job, Run: run), preferLocal: false);
        }

        WaitForEnd(timeout);
        ThreadPool.SetMinThreads(workers, ports);
    }

    /// <summary>One more must end before the lane does.</summary>
    public void Begin() => Interlocked.Increment(ref running);

    /// <summary>One of them ended.</summary>
    public void End()
    {
        if (Interlocked.Decrement(ref running) != 0) return;
        endedAt = Stopwatch.GetTimestamp();
        over.Set();
    }

    public void Watch(ParallelJob job)
    {
        lock (watched) watched.Add(job);
    }

    public void Unwatch(ParallelJob job)
    {
        lock (watched) watched.Remove(job);
    }

    void WaitForEnd(TimeSpan timeout)
    {
        DeadlockWatch watch = new();
        long began = Stopwatch.GetTimestamp();
        while (!over.Wait(timeout == Timeout.InfiniteTimeSpan ? watchInterval : Shorter(watchInterval, timeout - Stopwatch.GetElapsedTime(began))))
        {
            Aborted = watch.Find(Living()) is { } deadlock ? "deadlock: " + deadlock
                : timeout != Timeout.InfiniteTimeSpan && Stopwatch.GetElapsedTime(began) >= timeout ? $"no end within {timeout.TotalSeconds:0.###} s" + DeadlockWatch.WaitsOf(Living())
                : null;
            if (Aborted is null) continue;
            endedAt = Stopwatch.GetTimestamp();
            return;
        }
    }

    static TimeSpan Shorter(TimeSpan a, TimeSpan b) => b < TimeSpan.Zero ? TimeSpan.Zero : a < b ? a : b;

    ParallelJob[] Living()
    {
        lock (watched) return [.. watched.OrderBy(job => job.Number)];
    }
}
