using Conpar.Hosting;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar;

/// <summary>The jobs of one class, ready to run.</summary>
/// <typeparam name="T">The class with the jobs.</typeparam>
public sealed class ScenarioOf<T> where T : IScenario<T>
{
    readonly ScenarioDescriptor descriptor;

    internal ScenarioOf(ScenarioDescriptor descriptor) => this.descriptor = descriptor;

    /// <summary>Runs all jobs in turns, one at a time.</summary>
    public LaneRun RunInterleaved(InterleavedRunOptions? options = null)
    {
        options ??= new InterleavedRunOptions();
        IStrategy strategy = Strategies.Named(options.Strategy);
        using MemoryTrace trace = new();
        return new LaneRunner(descriptor, trace).Interleaved(strategy, options.VirtualClock, options.Timeout) with { Trace = trace.Read() };
    }

    /// <summary>Runs all jobs on all cores at once.</summary>
    public LaneRun RunParallel(ParallelRunOptions? options = null)
    {
        options ??= new ParallelRunOptions();
        using MemoryTrace trace = new();
        return new LaneRunner(descriptor, trace).Parallel(options.Timeout) with { Trace = trace.Read() };
    }
}
