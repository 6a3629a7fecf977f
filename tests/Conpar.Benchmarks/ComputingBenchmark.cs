using System.Reflection;
using BenchmarkDotNet.Attributes;
using Conpar.Lanes;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Benchmarks;

/// <summary>
/// Two jobs that compute, in the interleaved lane with its slices, and in the parallel lane, against the plain method called twice,
/// and against two threads that call it.
/// </summary>
[WarmupCount(12), IterationCount(15), InvocationCount(2, 1)]
public class ComputingBenchmark
{
    ScenarioDescriptor jobs = null!;
    Func<long> plain = null!;

    public static string[] Codes { get; } = ["Lcg", "Primes", "MatrixProduct", "Sieve", "ArraySum"];

    public static string[] JobNames { get; } = ["Callee", "Inline"];

    [ParamsSource(nameof(Codes))]
    public string Code { get; set; } = "";

    [ParamsSource(nameof(JobNames))]
    public string Job { get; set; } = "";

    [GlobalSetup]
    public void Choose()
    {
        Type provider = typeof(ComputingBenchmark).Assembly.GetCustomAttributes<DeclaresScenarioAttribute>().Select(declaration => declaration.Provider).Single(type => type.DeclaringType!.Name == Code);
        ScenarioDescriptor all = (ScenarioDescriptor)provider.GetProperty("Descriptor", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!.GetValue(null)!;
        jobs = all with { Jobs = [all.Jobs.Single(job => job.Name == Job) with { Copies = 2 }] };
        object instance = all.Create()!;
        plain = instance.GetType().GetMethod(Job)!.CreateDelegate<Func<long>>(instance);
    }

    [Benchmark(Baseline = true)]
    public long Plain() => plain() + plain();

    [Benchmark]
    public LaneRun Interleaved()
    {
        using MemoryTrace trace = new();
        return new LaneRunner(jobs, trace).Interleaved(new RoundRobin(), virtualClock: false, Timeout.InfiniteTimeSpan);
    }

    [Benchmark]
    public LaneRun Parallel()
    {
        using MemoryTrace trace = new();
        return new LaneRunner(jobs, trace).Parallel(Timeout.InfiniteTimeSpan);
    }

    [Benchmark]
    public void RawThreads()
    {
        Thread[] threads = [new(() => plain()), new(() => plain())];
        foreach (Thread thread in threads) thread.Start();
        foreach (Thread thread in threads) thread.Join();
    }
}
