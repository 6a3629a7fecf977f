using Conpar.Tracing;

namespace Conpar.Comparing;

/// <summary>Finds what went wrong in the runs of a scenario, the gravest first.</summary>
internal static class Problems
{
    const int MostOfAKind = 5;

    public static IReadOnlyList<Problem> Of(
        IReadOnlyList<LaneRun> interleaved, IReadOnlyList<LaneRun> parallel, IReadOnlyList<Outcome> outcomes, LaneRun shownInterleaved, LaneRun shownParallel, Alignment alignment)
    {
        List<LaneRun> all = [.. interleaved, .. parallel];
        return
        [
            .. Each(ProblemKind.Aborted, all, run => run.Aborted is { } why ? [$"{why}"] : []),
            .. Each(ProblemKind.Threw, all, Thrown),
            .. Each(ProblemKind.CheckFailed, all, run => run.CheckFailed ? [$"the check failed: {run.Check}"] : []),
            .. Capped(ProblemKind.OutcomeDiffers, [.. outcomes.Where(outcome => outcome.Differs).Select(Told)]),
            .. Capped(ProblemKind.OutputDiffers, [.. alignment.Changed.Where(pair => IsOutput(shownInterleaved, pair.Interleaved)).Select(pair => Told(shownInterleaved, pair.Interleaved, shownParallel, pair.Parallel))]),
            .. Each(ProblemKind.EventsLost, all, run => run.Trace.Lost > 0 ? [$"{FigureText.Count(run.Trace.Lost)} events did not fit into the trace and are missing"] : []),
        ];
    }

    static bool IsOutput(LaneRun run, int place) => run.Trace.Events[place].Kind is EventKind.Output or EventKind.Step;

    /// <summary>The same in several runs is told once, with the lanes that have it.</summary>
    static IEnumerable<Problem> Each(ProblemKind kind, List<LaneRun> runs, Func<LaneRun, IEnumerable<string>> told) => Capped(kind,
    [
        .. runs.SelectMany(run => told(run).Select(message => (message, run.Lane))).GroupBy(one => one.message)
            .Select(same => $"{string.Join(" and ", same.Select(one => one.Lane).Distinct())}: {same.Key}"),
    ]);

    static IEnumerable<Problem> Capped(ProblemKind kind, List<string> messages)
    {
        foreach (string message in messages.Take(MostOfAKind)) yield return new Problem(kind, message);
        if (messages.Count > MostOfAKind) yield return new Problem(kind, $"and {FigureText.Count(messages.Count - MostOfAKind)} more like this");
    }

    static IEnumerable<string> Thrown(LaneRun run) => run.Trace.Events.Where(e => e.Kind == EventKind.Throw)
        .Select(e => $"{run.Trace.Jobs[e.Job]} threw {EventText.FirstLine(e.Text)}{ThrowPlace.Of(e.Text)}");

    static string Told(Outcome outcome) =>
        $"{(outcome.Name == Outcome.Check ? "the check" : outcome.Name)} depends on the order: interleaved {Values(outcome.Interleaved)}, parallel {Values(outcome.Parallel)}";

    static string Values(IReadOnlyList<(string Value, int Runs)> values) => values.Count == 0 ? "nothing" : string.Join(" or ", values.Select(value => value.Value));

    static string Told(LaneRun interleaved, int left, LaneRun parallel, int right)
    {
        TraceEvent one = interleaved.Trace.Events[left], other = parallel.Trace.Events[right];
        string at = one.Site is { } site ? $" at {site.At}" : "";
        return $"{interleaved.Trace.Jobs[one.Job]}{at} {EventText.Of(one)} interleaved, and {EventText.Of(other)} in parallel";
    }
}
