using Conpar.Comparing;
using Conpar.Exploration;
using Conpar.Lanes;
using Conpar.Parallelism;
using Conpar.Scheduling;
using Conpar.Snapshots;
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

    /// <summary>Explores the interleavings of the jobs: every one that can make a difference, unless the options say otherwise.</summary>
    /// <exception cref="ArgumentException">An option is none of those that there are.</exception>
    public ExplorationReport Explore(ExploreOptions? options = null) => new Explorer(descriptor, options ?? new ExploreOptions()).Run();

    /// <summary>Runs one interleaving again, step by step.</summary>
    /// <param name="schedule">As a report of <see cref="Explore"/> or <c>conpar explore</c> gives it.</param>
    /// <exception cref="FormatException">It is no schedule.</exception>
    public LaneRun Replay(string schedule) => Replaying.Of(descriptor, Schedule.Parse(schedule));

    /// <summary>Runs both lanes in turn and compares them. Both run in this process, so neither is kept to cores of its own.</summary>
    /// <param name="interleaved">How the interleaved lane runs.</param>
    /// <param name="parallel">How the parallel lane runs.</param>
    /// <param name="repeat">How often each lane runs; the median counts.</param>
    /// <exception cref="ArgumentOutOfRangeException">The lanes are to run less than once.</exception>
    public ScenarioComparison Compare(InterleavedRunOptions? interleaved = null, ParallelRunOptions? parallel = null, int repeat = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(repeat, 1);
        List<LaneRun> left = [], right = [];
        for (int i = 0; i < repeat; i++)
        {
            left.Add(RunInterleaved(interleaved));
            right.Add(RunParallel(parallel));
        }

        RunEnvironment environment = RunEnvironment.Here(CoreAffinity.Allowed().Count, pinned: false, repeat, interleaved?.VirtualClock ?? false);
        return ScenarioComparison.Of(descriptor.Name, descriptor.Controlled, descriptor.Uncontrolled, left, right, environment, new ScenarioSnapshot(descriptor));
    }
}
