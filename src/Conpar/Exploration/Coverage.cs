using System.Globalization;
using Conpar.Stepping;

namespace Conpar.Exploration;

/// <summary>How much was explored, as one reads it and as <c>all</c>, <c>bounded</c>, <c>sampled</c> or <c>partial</c>.</summary>
/// <param name="options">What was asked for.</param>
/// <param name="course">How it went.</param>
/// <param name="workers">Who explored.</param>
/// <param name="isCutShort">Whether jobs were cut short where they are not controlled.</param>
/// <param name="left">How many places are not controlled.</param>
internal sealed class Coverage(ExploreOptions options, Course course, IReadOnlyList<Worker> workers, bool isCutShort, int left)
{
    public string Kind => Explorations.IsByChance(options.Strategy) ? "sampled" : course.Stopped is not null || isCutShort ? "partial" : options.Strategy == "bounded" ? "bounded" : "all";

    public override string ToString() => string.Join(", ", [Executions, .. Limits]);

    string Executions
    {
        get
        {
            long executions = workers.Sum(worker => worker.Executions);
            string count = executions.ToString("N0", CultureInfo.InvariantCulture), noun = options.Strategy == Explorations.Default ? "trace" : "schedule";
            string nouns = (executions == 1 ? noun : noun + "s") + (options.VirtualClock ? " on the virtual clock" : ""), end = course.Stopped is { } why ? $", ended {why}" : "";
            if (isCutShort) return $"{count} {nouns}, with jobs cut short where they are not controlled{end}";
            return Kind switch
            {
                "sampled" => $"{count} sampled {nouns}{end}",
                "partial" => $"{count} {nouns}, not all{end}",
                "bounded" => $"all with at most {Explorations.Preemptions(options)} preemptions, {count} {nouns}",
                _ => executions == 1 ? $"the only {nouns}" : $"all {count} {nouns}",
            };
        }
    }

    IEnumerable<string> Limits
    {
        get
        {
            if (left > 0 && !isCutShort) yield return left == 1 ? "1 place not controlled" : $"{left} places not controlled";
            if (Kind == "all" && options.Strategy == Explorations.Default && workers.Any(worker => worker.LooksAtSeveral)) yield return "apart from looks in vain at several places";
            if (workers.Any(worker => worker.LimitsSleeps)) yield return $"where a job sleeps or spins {ExploredJob.MostAhead} times in one place before it waits for the others";
        }
    }
}
