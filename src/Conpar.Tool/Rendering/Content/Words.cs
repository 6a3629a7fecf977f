using Conpar.Comparing;
using Conpar.Scheduling;
using Conpar.Tracing;
using static Conpar.Comparing.FigureText;

namespace Conpar.Tool.Rendering.Content;

/// <summary>Lines that text and Markdown reports have in common.</summary>
static class Words
{
    /// <summary>Where it was measured: the cores, the processor and the runtime, and how often.</summary>
    public static IReadOnlyList<string> Header(RunEnvironment environment)
    {
        string used = environment.UsedCores == environment.Cores ? FigureText.Of(environment.Cores, "core", "cores") : $"{environment.UsedCores} of {FigureText.Of(environment.Cores, "core", "cores")}";
        string pinned =
            environment.Pinned ? "each lane pinned to its own"
            : OperatingSystem.IsMacOS() ? "not pinned, as macOS cannot"
            : "not pinned";
        string repeats = environment.Repeats == 1 ? "each lane ran once" : $"each lane ran {environment.Repeats} times, the median counts";
        string clock = environment.VirtualClock ? ", interleaved on a virtual clock" : "";
        string[] schedule = environment.Schedule is { } steps ? [$"interleaved is the schedule {steps} again, in steps and not in time"] : [];
        return [$"{used}, {pinned}; {repeats}{clock}", .. schedule, $"{environment.Processor} · {environment.Runtime} · {environment.Os}"];
    }

    /// <summary>Whether a lane ran a schedule again, so that its time is a number of steps.</summary>
    public static bool IsInSteps(LaneRun run, RunEnvironment environment) => environment.Schedule is not null && run.Lane == LaneNames.Interleaved;

    /// <summary>How long a lane took, <c>505 ms</c>; of a schedule that was run again, how many events it has.</summary>
    public static string Time(LaneRun run, TimeSpan wall, RunEnvironment environment) =>
        IsInSteps(run, environment) ? FigureText.Of(run.Trace.Events.Count, "event", "events") : FigureText.Of(wall);

    /// <summary><c>interleaved on core 0: 505 ms</c></summary>
    public static string LaneTitle(LaneRun run, int shown, RunEnvironment environment)
    {
        if (IsInSteps(run, environment)) return $"{run.Lane} by the schedule: {Time(run, run.Wall, environment)}";
        int runs = environment.Repeats;
        string cores = run.Cores.Count == 1 ? $"core {run.Cores[0]}" : $"cores {string.Join(',', run.Cores)}";
        return $"{run.Lane} on {cores}: {FigureText.Of(run.Wall)}{(runs > 1 ? $" (run {shown + 1} of {runs})" : "")}";
    }

    /// <summary>A lane's processor time; nothing where it is unknown.</summary>
    public static string Processor(LaneRun run) => run.KnownCpu is { } cpu ? FigureText.Of(cpu) : "";

    /// <summary>How often the turn changed; nothing where it is unknown.</summary>
    public static string Switches(LaneRun run) => run.KnownSwitches is { } switches ? Count(switches) : "";

    /// <summary>Where the lanes part first.</summary>
    public static string FirstDifference(ScenarioComparison comparison)
    {
        if (comparison.Alignment.Rows.Count == 0) return "neither lane has an event to show";
        if (comparison.Alignment.FirstDifference is not { } first) return "both lanes did the same in the same order";
        AlignedRow row = comparison.Alignment.Rows[first];
        bool isLeft = row.Interleaved >= 0;
        Trace trace = isLeft ? comparison.Interleaved.Trace : comparison.Parallel.Trace;
        TraceEvent e = trace.Events[isLeft ? row.Interleaved : row.Parallel];
        string what = row.Mark switch
        {
            RowMark.Moved => "comes at another place in the other lane",
            RowMark.Only => $"is in the {(isLeft ? LaneNames.Interleaved : LaneNames.Parallel)} lane only",
            _ => "says something else in the other lane",
        };
        int differing = comparison.Alignment.Rows.Count(one => one.Mark != RowMark.Same);
        return $"the lanes part at row {Count(first + 1)}: {trace.Jobs[e.Job]} {EventText.Of(e)}{(e.Site is { } site ? $" ({site.At})" : "")} {what}; {Count(differing)} of {FigureText.Of(comparison.Alignment.Rows.Count, "row differs", "rows differ")}";
    }

    /// <summary>What the signs beside the rows mean, for those that are there.</summary>
    public static string Legend(IReadOnlyList<TraceRow> rows)
    {
        (char Sign, string Meaning)[] signs = [('~', "elsewhere in the other lane"), ('<', "interleaved only"), ('>', "parallel only"), ('!', "says something else")];
        return string.Join(", ", signs.Where(sign => rows.Any(row => row.LeftSign == sign.Sign || row.RightSign == sign.Sign)).Select(sign => $"{sign.Sign} {sign.Meaning}"));
    }

    /// <summary>The command that shows a violation again, to be copied: <c>conpar replay 1:5f3a9b2c:1.0 Bank.cs</c>.</summary>
    public static string Replay(Violation violation, string? path) => $"conpar replay {violation.Schedule}{(path is null ? "" : path.Contains(' ', StringComparison.Ordinal) ? $" \"{path}\"" : " " + path)}";

    public static string LeftOut(TraceRow gap) => $"… {FigureText.Of(gap.LeftOut, "line", "lines")} left out (--all shows {(gap.LeftOut == 1 ? "it" : "them")})";

    /// <summary><c>90 (2×) or 80</c></summary>
    public static string Values(IReadOnlyList<(string Value, int Runs)> values) =>
        values.Count == 0 ? "" : values.Count == 1 ? values[0].Value : string.Join(" or ", values.Select(value => $"{value.Value} ({value.Runs}×)"));

    /// <summary>A lane's waiting by cause: <c>99% (sleep 99%)</c>.</summary>
    public static string Waiting(LaneFigures lane)
    {
        if (lane.JobTime <= default(TimeSpan)) return "";
        (string Name, TimeSpan Time)[] causes = [("sleep", lane.Sleeping), ("lock", lane.Locked), ("await", lane.Awaiting)];
        string by = string.Join(", ", causes.Where(cause => cause.Time / lane.JobTime >= 0.005).Select(cause => $"{cause.Name} {Percent(cause.Time / lane.JobTime)}"));
        return Percent(lane.WaitShare + lane.LockShare) + (by.Length > 0 ? $" ({by})" : "");
    }

    /// <summary>How many times as fast the parallel lane was; nothing where that means nothing.</summary>
    public static string Speedup(ScenarioComparison comparison) => comparison.IsComparable ? Factor(comparison.Speedup) : "";

    /// <summary>What work and span allow.</summary>
    public static string Bounds(ScenarioFigures figures) =>
        $"work {FigureText.Of(figures.Bounds.Work)}, span {FigureText.Of(figures.Bounds.Span)}: "
        + $"{FigureText.Of(figures.Cores, "core", "cores")} can give at most {Factor(figures.PredictedSpeedup)}";

    /// <summary>Who overlapped whom; null where nobody did.</summary>
    public static string? Overlaps(Overlap overlap)
    {
        const int Named = 3;
        if (overlap.Pairs.Count == 0) return overlap.Time > default(TimeSpan) ? $"jobs overlapped for {FigureText.Of(overlap.Time)}" : null;
        string pairs = string.Join(", ", overlap.Pairs.Take(Named).Select(pair => $"{pair.First} with {pair.Second} {FigureText.Of(pair.Time)}"));
        return $"overlap: {pairs}{(overlap.Pairs.Count > Named ? $", and {FigureText.Of(overlap.Pairs.Count - Named, "more pair", "more pairs")}" : "")}";
    }

    /// <summary><c>controlled 37 of 41 calls</c></summary>
    public static string Coverage(ScenarioComparison comparison) => Coverage(comparison.Controlled, comparison.Uncontrolled.Count);

    public static string Coverage(int controlled, int uncontrolled) => $"controlled {FigureText.Count(controlled)} of {FigureText.Of(controlled + uncontrolled, "call", "calls")}";

    /// <summary><c>Copying.cs:9 File.ReadAllText("a"): it waits for …</c></summary>
    public static string Of(UncontrolledCall call) => $"{call.At.At} {call.At.Text}: {call.Reason}";

    /// <summary>The first calls that were not controlled, with their places.</summary>
    public static IEnumerable<string> Uncontrolled(ScenarioComparison comparison, bool all)
    {
        int shown = all ? int.MaxValue : 5;
        foreach (UncontrolledCall call in comparison.Uncontrolled.Take(shown)) yield return Of(call);
        if (comparison.Uncontrolled.Count > shown) yield return $"and {FigureText.Count(comparison.Uncontrolled.Count - shown)} more (--all shows them)";
    }
}
