using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using Conpar.Cooperation;
using Conpar.Parallelism;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Benchmarks;

/// <summary>What an event costs in the parallel lane, against the timestamp in it.</summary>
[MemoryDiagnoser]
public class TracedEventBenchmark
{
    // With those that warm up no more than a trace file has pages for at its start.
    const int Events = 90_000;

    readonly object gate = new();
    readonly string path = Path.GetTempFileName();
    FileTrace trace = null!;
    ParallelJob job = null!;

    [IterationSetup]
    public void Begin()
    {
        trace = new FileTrace(path);
        job = new ParallelJob(new ParallelLane(trace), "J");
        Steps(2_000);
    }

    [IterationCleanup]
    public void End() => trace.Dispose();

    [GlobalCleanup]
    public void Clear() => File.Delete(path);

    [Benchmark(Baseline = true, OperationsPerInvoke = Events)]
    public long Timestamp()
    {
        long sum = 0;
        for (int i = 0; i < Events; i++) sum += Stopwatch.GetTimestamp();
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Events)]
    public void Event()
    {
        for (int i = 0; i < Events; i++) job.Write(EventKind.Signal, 7, 0);
    }

    [Benchmark(OperationsPerInvoke = Events)]
    public void Step() => Steps(Events);

    /// <summary>Two events.</summary>
    [Benchmark(OperationsPerInvoke = Events)]
    public void FreeLock()
    {
        for (int i = 0; i < Events; i++)
        {
            Monitors.Enter(job, 7, gate).Block();
            Monitors.Exit(job, 8, gate).Block();
        }
    }

    void Steps(int count)
    {
        for (int i = 0; i < count; i++) Probes.Step(job, 7, "deposit").Block();
    }
}
