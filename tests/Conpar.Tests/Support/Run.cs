using Conpar.Lanes;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Tests.Support;

/// <summary>What a lane gave, ready to be asserted on.</summary>
sealed class Run
{
    public Run(Func<LaneRunner, LaneRun> run, ScenarioDescriptor scenario)
    {
        using MemoryTrace store = new();
        LaneRun = run(new LaneRunner(scenario, store)) with { };
        LaneRun = LaneRun with { Trace = store.Read() };
    }

    public LaneRun LaneRun { get; }

    public IReadOnlyList<TraceEvent> Events => LaneRun.Trace.Events;

    public string? Aborted => LaneRun.Aborted;

    /// <summary>The events of the kinds, in the order of time, as <c>Job text</c>.</summary>
    public IEnumerable<string> Texts(params EventKind[] kinds) =>
        Events.Where(e => kinds.Contains(e.Kind)).Select(e => $"{LaneRun.Trace.Jobs[e.Job]} {e.Text}".TrimEnd());

    /// <summary>One job's events in its order, as <c>kind</c> or <c>kind text</c>; stack traces are left out.</summary>
    public IEnumerable<string> Of(string job) =>
        Events.Where(e => LaneRun.Trace.Jobs[e.Job] == job).OrderBy(e => e.Sequence)
            .Select(e => $"{e.Kind.ToString().ToLowerInvariant()} {e.Text.Split('\n')[0]}".TrimEnd());

    public TraceEvent Single(string job, EventKind kind) => Assert.Single(Events, e => LaneRun.Trace.Jobs[e.Job] == job && e.Kind == kind);

    /// <summary>Fails with what the lane says if it did not come to its end, or a job threw.</summary>
    public Run Ended()
    {
        Assert.Null(Aborted);
        Assert.Empty(Texts(EventKind.Throw));
        return this;
    }
}
