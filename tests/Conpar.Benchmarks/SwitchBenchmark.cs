using BenchmarkDotNet.Attributes;
using Conpar.Scheduling;

namespace Conpar.Benchmarks;

/// <summary>What it costs to go from one interleaved job to the other, against handing an await to the thread pool.</summary>
[MemoryDiagnoser]
public class SwitchBenchmark
{
    const int Points = 1_000_000;

    [Benchmark(OperationsPerInvoke = 2 * Points)]
    public void InterleavedJobs() => RunTwo(Points);

    /// <summary>With a method between the job and its points, as compiled jobs have.</summary>
    [Benchmark(OperationsPerInvoke = 2 * Points)]
    public void NestedCalls() => RunTwo(job => CallTurns(job, Points));

    [Benchmark(OperationsPerInvoke = Points)]
    public Task TaskYield() => Task.WhenAll(Yields(), Yields());

    internal static void RunTwo(int points) => RunTwo(job => Turns(job, points));

    static void RunTwo(Func<Job, JobTask<object?>> form)
    {
        InterleavedLane lane = new(new RoundRobin(), virtualClock: false, trace: null);
        for (int i = 0; i < 2; i++) new InterleavedJob(lane, "J").StartWith(form, static (_, result) => result.TakeResult());
        lane.Run(Timeout.InfiniteTimeSpan);
    }

    static async JobTask<object?> Turns(Job job, int points)
    {
        for (int i = 0; i < points; i++) await job.Turn();
        return null;
    }

    static async JobTask<object?> CallTurns(Job job, int points)
    {
        for (int i = 0; i < points; i++) await Turn(job);
        return null;
    }

    static async JobTask Turn(Job job) => await job.Turn();

    static async Task Yields()
    {
        for (int i = 0; i < Points / 2; i++) await Task.Yield();
    }
}
