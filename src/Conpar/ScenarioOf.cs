using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar;

/// <summary>The jobs of one class, ready to run.</summary>
/// <typeparam name="T">The class with the jobs.</typeparam>
public sealed class ScenarioOf<T> where T : IScenario<T>
{
    readonly ScenarioDescriptor descriptor;

    internal ScenarioOf(ScenarioDescriptor descriptor) => this.descriptor = descriptor;

    /// <summary>Runs all jobs in turns on one core.</summary>
    public LaneRun RunInterleaved(InterleavedRunOptions? options = null) => throw new NotImplementedException(descriptor.Name + options);

    /// <summary>Runs all jobs on all cores at once.</summary>
    public LaneRun RunParallel(ParallelRunOptions? options = null) => throw new NotImplementedException(descriptor.Name + options);
}
