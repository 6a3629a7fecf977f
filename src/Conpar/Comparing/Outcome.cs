using Conpar.Tracing;

namespace Conpar.Comparing;

/// <summary>What something came to in every run of both lanes: a job's result, or what <c>[Check]</c> gave.</summary>
/// <param name="Name">The job, or <c>check</c>.</param>
/// <param name="Interleaved">Each value of the interleaved lane, with the number of runs that had it; the most frequent first.</param>
/// <param name="Parallel">The same of the parallel lane.</param>
internal sealed record Outcome(string Name, IReadOnlyList<(string Value, int Runs)> Interleaved, IReadOnlyList<(string Value, int Runs)> Parallel)
{
    public const string Check = "check";

    /// <summary>Whether it depends on the order in which the jobs took their steps.</summary>
    public bool Differs => Interleaved.Concat(Parallel).Select(value => value.Value).Distinct().Skip(1).Any();

    /// <summary>The jobs' results in the order of the jobs, then the check's; those that no run gave are left out.</summary>
    public static IReadOnlyList<Outcome> Of(IReadOnlyList<LaneRun> interleaved, IReadOnlyList<LaneRun> parallel)
    {
        Dictionary<string, string>[] left = [.. interleaved.Select(ResultsOf)], right = [.. parallel.Select(ResultsOf)];
        List<string> jobs = [.. interleaved.Concat(parallel).SelectMany(run => run.Trace.Jobs).Distinct()];
        List<Outcome> outcomes = [];
        foreach (string job in jobs) Add(outcomes, job, left.Select(results => results.GetValueOrDefault(job)), right.Select(results => results.GetValueOrDefault(job)));
        Add(outcomes, Check, interleaved.Select(run => run.Check), parallel.Select(run => run.Check));
        return outcomes;
    }

    /// <summary>A run's results, by job.</summary>
    public static Dictionary<string, string> ResultsOf(LaneRun run)
    {
        Dictionary<string, string> results = [];
        foreach (TraceEvent e in run.Trace.Events)
        {
            if (e.Kind == EventKind.Result) results[run.Trace.Jobs[e.Job]] = e.Text;
        }

        return results;
    }

    static void Add(List<Outcome> outcomes, string name, IEnumerable<string?> interleaved, IEnumerable<string?> parallel)
    {
        Outcome outcome = new(name, Counted(interleaved), Counted(parallel));
        if (outcome.Interleaved.Count + outcome.Parallel.Count > 0) outcomes.Add(outcome);
    }

    static IReadOnlyList<(string, int)> Counted(IEnumerable<string?> values) =>
        [.. values.OfType<string>().GroupBy(value => value).OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal).Select(same => (same.Key, same.Count()))];
}
