using System.Text;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Comparing;

/// <summary>A scenario's two lanes beside each other: what differs, and what follows from it.</summary>
public sealed class ScenarioComparison
{
    ScenarioComparison(
        string name, RunEnvironment environment, int controlled, IReadOnlyList<UncontrolledCall> uncontrolled, IReadOnlyList<LaneRun> interleaved, IReadOnlyList<LaneRun> parallel)
    {
        (Name, Environment, Controlled, Uncontrolled) = (name, environment, controlled, uncontrolled);
        Interleaved = interleaved[ShownInterleaved = LaneFigures.Shown(interleaved)];
        Parallel = parallel[ShownParallel = LaneFigures.Shown(parallel)];
        InterleavedActivity = LaneActivity.Of(Interleaved);
        ParallelActivity = LaneActivity.Of(Parallel);
        Alignment = Alignment.Of(Interleaved.Trace, Parallel.Trace, IsTelling);
        Overlap = Overlap.Of(ParallelActivity, environment.UsedCores);
        Outcomes = Outcome.Of(interleaved, parallel);
        Problems = Comparing.Problems.Of(interleaved, parallel, Outcomes, Interleaved, Parallel, Alignment);
        WorkAndSpan parallelBounds = WorkAndSpan.Of(Parallel.Trace, ParallelActivity);
        Figures = new ScenarioFigures(
            Math.Max(Interleaved.Trace.Jobs.Count, Parallel.Trace.Jobs.Count), environment.UsedCores,
            LaneFigures.Of(interleaved, Interleaved, InterleavedActivity), LaneFigures.Of(parallel, Parallel, ParallelActivity),
            environment.IsTimed ? WorkAndSpan.Least(WorkAndSpan.Of(Interleaved.Trace, InterleavedActivity), parallelBounds) : parallelBounds,
            Overlap.CoreTime);
        Verdict = Undecided() ?? VerdictRules.Of(Figures);
    }

    /// <summary>Runs what a snapshot is made from; null where this was made from traces only.</summary>
    internal IScenarioSnapshot? Snapshot { get; init; }

    /// <summary>The scenario's name.</summary>
    public string Name { get; }

    /// <summary>Where the lanes ran.</summary>
    public RunEnvironment Environment { get; }

    /// <summary>The run of the interleaved lane that is shown: the one whose time is the median, or the first that ended early.</summary>
    public LaneRun Interleaved { get; }

    /// <summary>The run of the parallel lane that is shown.</summary>
    public LaneRun Parallel { get; }

    /// <summary>How many times as fast the parallel lane was, by the medians of all runs; it says nothing where a lane was aborted, a job threw or the clock was virtual.</summary>
    public double Speedup => Figures.Speedup;

    /// <summary>The speedup divided by the number of cores.</summary>
    public double Efficiency => Figures.Efficiency;

    /// <summary>What the lanes say.</summary>
    public Verdict Verdict { get; }

    /// <summary>Whether every run of both lanes came to its end, no job threw, and the check held.</summary>
    public bool Succeeded => !Problems.Any(problem => problem.Kind is ProblemKind.Aborted or ProblemKind.Threw or ProblemKind.CheckFailed);

    /// <summary>Whether the lanes' times can be compared: both came to their end on a real clock.</summary>
    internal bool IsComparable => Environment.IsTimed && !Problems.Any(problem => problem.Kind is ProblemKind.Aborted or ProblemKind.Threw);

    internal int ShownInterleaved { get; }

    internal int ShownParallel { get; }

    internal int Controlled { get; }

    internal IReadOnlyList<UncontrolledCall> Uncontrolled { get; }

    internal LaneActivity InterleavedActivity { get; }

    internal LaneActivity ParallelActivity { get; }

    internal Alignment Alignment { get; }

    internal Overlap Overlap { get; }

    internal IReadOnlyList<Outcome> Outcomes { get; }

    internal IReadOnlyList<Problem> Problems { get; }

    internal ScenarioFigures Figures { get; }

    /// <summary>Compares the runs of two lanes.</summary>
    /// <param name="name">The scenario's name.</param>
    /// <param name="controlled">How many calls the rewriting controls.</param>
    /// <param name="uncontrolled">Those that it could not.</param>
    /// <param name="interleaved">The interleaved lane's runs, in the order they ran.</param>
    /// <param name="parallel">The parallel lane's runs.</param>
    /// <param name="environment">Where they ran.</param>
    public static ScenarioComparison Of(
        string name, int controlled, IReadOnlyList<UncontrolledCall> uncontrolled,
        IReadOnlyList<LaneRun> interleaved, IReadOnlyList<LaneRun> parallel, RunEnvironment environment) =>
        Of(name, controlled, uncontrolled, interleaved, parallel, environment, snapshot: null);

    internal static ScenarioComparison Of(
        string name, int controlled, IReadOnlyList<UncontrolledCall> uncontrolled,
        IReadOnlyList<LaneRun> interleaved, IReadOnlyList<LaneRun> parallel, RunEnvironment environment, IScenarioSnapshot? snapshot) =>
        new(name, environment, controlled, uncontrolled, interleaved, parallel) { Snapshot = snapshot };

    /// <summary>
    /// The scenario's behaviour as text, the same on every machine: the order of the interleaved lane, the parallel lane without its luck, and
    /// the outcome. It runs the jobs anew, in turns under the virtual clock.
    /// </summary>
    /// <exception cref="InvalidOperationException">This was made from traces, not by <c>Scenario.Of</c>, so there is nothing to run.</exception>
    public string ToSnapshot() => Snapshottable.Text;

    /// <summary>Compares <see cref="ToSnapshot"/> with <c>Name.verified.txt</c>, and keeps what differs as <c>Name.received.txt</c>: the same files as <c>conpar verify</c>.</summary>
    /// <param name="folder">Where the files are; beside the source file of the scenario unless given.</param>
    /// <exception cref="SnapshotMismatchException">The scenario behaves otherwise, or nothing was accepted yet.</exception>
    /// <exception cref="InvalidOperationException">This was made from traces, not by <c>Scenario.Of</c>, so there is nothing to run.</exception>
    public void ShouldMatchSnapshot(string? folder = null) => Snapshottable.RequireMatch(folder);

    IScenarioSnapshot Snapshottable => Snapshot ?? throw new InvalidOperationException("this comparison was made from traces; Scenario.Of<T>().Compare() gives one that can be run again");

    /// <summary>A job's start and end and leaving a lock say little between the events that matter; JSON has them all.</summary>
    static bool IsTelling(TraceEvent e) => e.Kind is not (EventKind.Start or EventKind.End or EventKind.Release or EventKind.Turn);

    Verdict? Undecided()
    {
        if (Problems.FirstOrDefault(problem => problem.Kind is ProblemKind.Aborted or ProblemKind.Threw) is { } problem)
        {
            return new Verdict(VerdictKind.Inconclusive, problem.Message + Suspects());
        }

        if (Environment.Schedule is not null) return new Verdict(VerdictKind.Inconclusive, "the interleaved lane ran a schedule again, in steps and not in time");
        return Environment.VirtualClock ? new Verdict(VerdictKind.Inconclusive, "the interleaved lane ran on the virtual clock, so its times are none to compare") : null;
    }

    /// <summary>Where the lane may have stopped that never ended: a call that is not controlled, and waits for another job, holds up all of them.</summary>
    string Suspects()
    {
        if (!Interleaved.IsOutOfTime || Uncontrolled.Count == 0) return "";
        string[] places = [.. Uncontrolled.Select(call => call.At.At).Distinct()];
        return $"; it may wait in a call that is not controlled: {string.Join(", ", places.Take(3))}{(places.Length > 3 ? ", …" : "")}";
    }

    /// <summary>The traces beside each other, the outcome, what went wrong and the verdict, as plain text.</summary>
    public override string ToString()
    {
        StringBuilder text = new();
        text.Append(Name).Append('\n');
        foreach (string row in SideBySide.Of(this)) text.Append(row).Append('\n');
        foreach (Outcome outcome in Outcomes) text.Append($"{outcome.Name}: {Values(outcome.Interleaved)} | {Values(outcome.Parallel)}\n");
        foreach (Problem problem in Problems) text.Append($"! {problem.Message}\n");
        return text.Append($"{Verdict}\n").ToString();
    }

    static string Values(IReadOnlyList<(string Value, int Runs)> values) => values.Count == 0 ? "-" : string.Join(" or ", values.Select(value => value.Value));
}
